package org.oscenews

import com.sun.jna.Memory
import java.nio.ByteBuffer
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.withContext

// Rust reads from the memory of a direct buffer, such as a mapped file. Bytes on the heap of the JVM
// are copied to where Rust can read them, once and as a whole.

/** Reads one page, from HTML or copied text. */
@Throws(NewsException::class)
fun readPage(input: ByteArray): Page = outsideHeap(input) { readPage(it) }

/** Reads one page as copied text. */
@Throws(NewsException::class)
fun readPage(text: String): Page = readPage(text.toByteArray())

/** Reads one page off the caller's thread. */
suspend fun readPageAsync(input: ByteArray, dispatcher: CoroutineDispatcher = WORKERS): Page =
    withContext(dispatcher) { readPage(input) }

/**
 * Reads a listing of the newsroom of 2001 to 2025, from HTML or copied text, in English or Russian.
 */
@Throws(NewsException::class)
fun readListing(input: ByteArray): Listing = outsideHeap(input) { readListing(it) }

/** Reads a feed: RSS, RDF, Atom or JSON Feed. One that is cut off or ill-formed is read up to there. */
@Throws(NewsException::class)
fun readFeed(input: ByteArray): Feed = outsideHeap(input) { readFeed(it) }

/** Reads a page, a listing, a feed, the library's own XML or JSON Lines, whichever the input is. */
@Throws(NewsException::class)
fun readAny(input: ByteArray): Reading = outsideHeap(input) { readAny(it) }

/** The items of a page, a listing, a feed, the library's own XML or JSON Lines. */
@Throws(NewsException::class)
fun readItems(input: ByteArray): List<NewsItem> = outsideHeap(input) { readItems(it) }

/** Reads the library's own XML, which [Format.XML] writes without loss. */
@Throws(NewsException::class)
fun readXml(input: ByteArray): Document = outsideHeap(input) { readXml(it) }

/** Reads one page, from HTML or copied text, and checks its item. */
@Throws(NewsException::class)
fun checkPage(input: ByteArray, settings: CheckSettings): CheckedPage = outsideHeap(input) { checkPage(it, settings) }

private inline fun <T> outsideHeap(input: ByteArray, read: (ByteBuffer) -> T): T =
    if (input.isEmpty()) {
        read(ByteBuffer.allocateDirect(0))
    } else {
        Memory(input.size.toLong()).use { memory ->
            memory.write(0, input, 0, input.size)
            read(memory.getByteBuffer(0, memory.size()))
        }
    }
