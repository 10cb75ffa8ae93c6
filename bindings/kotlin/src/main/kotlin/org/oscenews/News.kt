package org.oscenews

import java.io.OutputStream
import kotlin.coroutines.coroutineContext
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext

/** How far long work has come. */
fun interface ProgressListener {
    /** [done] of [total] items or inputs are done; called on the thread that works. */
    fun advanced(done: Int, total: Int)
}

private val UNWATCHED = ProgressListener { _, _ -> }

/** Where long work runs unless told otherwise. */
internal val WORKERS: CoroutineDispatcher get() = Dispatchers.Default

/**
 * Reads several inputs off the caller's thread, each whatever it is; the outcome of each stands at
 * its index.
 *
 * Cancelling the coroutine stops the work before the next input.
 */
suspend fun readAllAsync(
    inputs: List<ByteArray>,
    progress: ProgressListener = UNWATCHED,
    dispatcher: CoroutineDispatcher = WORKERS,
): List<ReadOutcome> = withContext(dispatcher) {
    val watch = Watch(coroutineContext[Job], progress)
    readAll(inputs, watch) ?: watch.stopped()
}

/** Checks one item with every rule at its own level. */
fun checkItem(item: NewsItem): List<Finding> = checkItem(item, CheckSettings())

/**
 * Checks items off the caller's thread; the findings of each stand at its index.
 *
 * Cancelling the coroutine stops the work before the next item.
 */
suspend fun checkItemsAsync(
    items: List<NewsItem>,
    settings: CheckSettings = CheckSettings(),
    progress: ProgressListener = UNWATCHED,
    dispatcher: CoroutineDispatcher = WORKERS,
): List<List<Finding>> = withContext(dispatcher) {
    val watch = Watch(coroutineContext[Job], progress)
    checkItems(items, settings, watch) ?: watch.stopped()
}

/** The feed as text. */
@Throws(NewsException::class)
fun writeText(
    format: Format,
    channel: Channel,
    items: List<NewsItem>,
    options: WriteOptions = WriteOptions(),
): String = writeBytes(format, channel, items, options).decodeToString()

/**
 * Writes the feed into a stream off the caller's thread, some 64 KiB at a time. The stream is
 * neither flushed nor closed.
 *
 * What the stream throws is thrown on. Cancelling the coroutine stops the work before the next
 * item; the stream then has a part of the feed.
 */
suspend fun writeAsync(
    format: Format,
    channel: Channel,
    items: List<NewsItem>,
    out: OutputStream,
    options: WriteOptions = WriteOptions(),
    progress: ProgressListener = UNWATCHED,
    dispatcher: CoroutineDispatcher = WORKERS,
) = withContext(dispatcher) {
    val watch = Watch(coroutineContext[Job], progress)
    val sink = StreamSink(out)
    val complete = try {
        writeToSink(format, channel, items, options, sink, watch)
    } catch (e: NewsException.Io) {
        throw sink.failure ?: e
    }
    if (!complete) watch.stopped()
}

/** Asks the coroutine and the listener; keeps what the listener throws, which must not cross into Rust. */
private class Watch(private val job: Job?, private val listener: ProgressListener) : ProgressWatcher {
    private var failure: Throwable? = null

    override fun advanced(done: UInt, total: UInt): Boolean = try {
        job?.ensureActive()
        listener.advanced(done.toInt(), total.toInt())
        true
    } catch (e: Throwable) {
        failure = e
        false
    }

    fun stopped(): Nothing = throw failure ?: CancellationException("the work was stopped")
}

private class StreamSink(private val out: OutputStream) : FeedSink {
    var failure: Throwable? = null
        private set

    override fun take(bytes: ByteArray) {
        try {
            out.write(bytes)
        } catch (e: Throwable) {
            failure = e
            throw CallbackException.Failed(e.toString())
        }
    }
}
