package org.oscenews

import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.OutputStream
import java.nio.ByteBuffer
import java.time.Instant
import java.time.LocalDate
import java.util.concurrent.atomic.AtomicInteger
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class NewsTest {
    private val channel = Channel(title = "News", address = Address.of("https://news.example/"))
    private val items = List(200) { NewsItem(title = "Item $it") }

    @Test
    fun `a page becomes native values`() {
        val checked = checkPage(samplePage().toByteArray(), CheckSettings())
        val item = checked.page.item
        assertEquals(listOf(FieldOfWork.POLICING), item.fieldsOfWork)
        assertEquals(6, item.body.size)
        assertNull(item.issuedOn)
        val missing = checked.findings.single { it.rule == Rule.ISSUE_DATE_MISSING }
        assertEquals(Severity.WARNING, missing.severity)
        assertTrue(missing.span!!.start.line > 1u)
        assertTrue(checked.page.navigation.entries.isNotEmpty())
        assertEquals(checked.page.sources[Place(Field.ISSUED_ON)], missing.span)
    }

    @Test
    fun `days and moments keep their values both ways`() {
        val days = listOf("1969-12-31", "1970-01-01", "1992-02-29", "2000-02-29", "2024-12-31").map(LocalDate::parse)
        for (day in days) {
            val moment = Instant.parse("${day}T23:59:59Z")
            val item = NewsItem(title = "x", issuedOn = day, publishedAt = moment)
            val read = itemFromJson(item.toJson())
            assertEquals(item, read)
            assertTrue("\"$day\"" in item.toJson()) { item.toJson() }
        }
    }

    @Test
    fun `bad input gives its typed error with a readable message`() {
        val notNews = assertThrows<NewsException.NotNews> { readPage("Buy now") }
        assertEquals(1u, notNews.line)
        assertTrue(notNews.message.startsWith("line 1, column 1: ")) { notNews.message }
        assertThrows<NewsException.NotText> { readPage(byteArrayOf(-1, 0, -1)) }
        assertThrows<NewsException.IllFormed> { readFeed("no feed".toByteArray()) }
        val address = assertThrows<NewsException.NotAbsolute> { Address.of("/secretariat/1") }
        assertEquals("“/secretariat/1” is no absolute http or https address", address.message)
        assertThrows<NewsException.NotAbsolute> { LinkTarget.of("javascript:alert(1)") }
        assertNull(LanguageCode.of("english"))
        assertThrows<IllegalArgumentException> { PartialDate.parse("2023-02-29") }
        val illegal = assertThrows<NewsException.IllegalCharacter> {
            val options = WriteOptions(characters = IllegalCharacters.REJECT)
            writeBytes(Format.RSS, channel, listOf(NewsItem(title = "a\u0007")), options)
        }
        assertEquals(7u, illegal.character)
        assertEquals("title", illegal.place.toString())
        assertThrows<NewsException.NotNews> { itemFromJson("{") }
    }

    @Test
    fun `terms have labels, names and a history`() {
        val on = LocalDate.parse("2019-01-01")
        assertEquals("Turkey", ParticipatingState.TURKIYE.labelOn(on, Language.ENGLISH))
        assertEquals("Kroatien", ParticipatingState.CROATIA.label(Language.GERMAN))
        assertEquals(FieldOfWorkResolution.Unknown(listOf(FieldOfWork.POLICING)), FieldOfWork.resolve("Polcing"))
        assertEquals(ParticipatingState.entries.size, participatingStateLabels(Language.RUSSIAN).size)
        val closed = Structure.CENTRE_IN_DUSHANBE.facts().closed!!
        assertEquals("2008-06", closed.toString())
        assertEquals(LocalDate.parse("2008-06-30"), closed.latest)
        val term = chairpersonshipOn(LocalDate.parse("2008-04-04"))!!
        assertEquals(Chair.State(ParticipatingState.FINLAND), term.chair)
        assertEquals("Alexander Stubb", chairpersonInOfficeOn(LocalDate.parse("2008-04-04")))
        assertEquals(57u, headCount(LocalDate.parse("2012-11-21")))
        assertEquals(Country.Partner(Partner.JAPAN), Country.fromCode("JP"))
    }

    @Test
    fun `mentions stand where the text has them`() {
        val text = "OSCE Mission to Serbia trains police officers from Albania"
        val mentions = findMentions(text, Language.ENGLISH)
        val first = mentions.first()
        assertEquals(MentionedTerm.Structure(Structure.MISSION_TO_SERBIA), first.term)
        assertEquals("OSCE Mission to Serbia", text.substring(first.start.toInt(), (first.start + first.length).toInt()))
        assertTrue(mentions.any { it.confidence == MentionConfidence.INSIDE_STRUCTURE })
    }

    @Test
    fun `a channel is filtered and grouped`() {
        val laws = NewsItem(title = "laws", fieldsOfWork = listOf(FieldOfWork.MEDIA_LAWS), issuedOn = LocalDate.parse("2024-03-01"))
        val police = NewsItem(
            title = "police", fieldsOfWork = listOf(FieldOfWork.POLICING), issuedOn = LocalDate.parse("2024-03-02"),
            locations = listOf(Country.ParticipatingState(ParticipatingState.ALBANIA)),
            issuedBy = listOf(Structure.PRESENCE_IN_ALBANIA),
        )
        val undated = NewsItem(title = "undated")
        val all = listOf(laws, police, undated)
        fun titles(selection: Selection) = select(all, selection).map { all[it.toInt()].title }
        val media = FieldOfWork.MEDIA_LAWS.facts().parent!!
        assertEquals(listOf("laws"), titles(Selection(fieldsOfWork = listOf(media))))
        assertEquals(listOf("police"), titles(Selection(countries = police.locations, structures = police.issuedBy)))
        assertEquals(listOf("police"), titles(Selection(since = LocalDate.parse("2024-03-02"))))
        assertEquals(listOf("laws"), titles(Selection(until = LocalDate.parse("2024-03-01"))))
        assertEquals(3, titles(Selection()).size)
        val views = groupByView(all).associate { it.view to it.items }
        assertEquals(listOf(0u), views[FeedView.FieldOfWork(media)])
        assertEquals(listOf(1u), views[FeedView.Structure(Structure.PRESENCE_IN_ALBANIA)])
        assertEquals(listOf("2024-03-02", "2024-03-01", "null"), groupByDay(all).map { it.day.toString() })
    }

    @Test
    fun `a feed is written whole, into files, and read back`() {
        val xml = writeText(Format.XML, channel, items)
        val document = readXml(xml.toByteArray())
        assertEquals(channel, document.channel)
        assertEquals(items, document.items)
        val files = writePages(Format.RSS, channel, items, 50u, WriteOptions())
        assertEquals(listOf("feed.xml", "feed-2.xml", "feed-3.xml", "feed-4.xml"), files.map { it.name })
        assertEquals(50, readFeed(files[3].bytes).items.size)
    }

    @Test
    fun `a buffer is read from its position to its limit`() {
        val feed = writeBytes(Format.RSS, channel, items, WriteOptions())
        val inside = ByteBuffer.allocateDirect(feed.size + 6).position(3).limit(3 + feed.size)
        inside.put(feed).position(3)
        assertEquals(readFeed(feed), readFeed(inside))
        assertEquals(3, inside.position())
        assertThrows<IllegalArgumentException> { readFeed(ByteBuffer.wrap(feed)) }
        assertThrows<NewsException> { readFeed(ByteBuffer.allocateDirect(0)) }
        assertThrows<NewsException> { readFeed(ByteArray(0)) }
    }

    @Test
    fun `streamed bytes are the whole feed`() = runBlocking {
        val out = ByteArrayOutputStream()
        val calls = AtomicInteger()
        writeAsync(Format.RSS, channel, items, out, progress = { _, total -> calls.incrementAndGet(); assertEquals(200, total) })
        assertEquals(writeText(Format.RSS, channel, items), out.toString(Charsets.UTF_8))
        assertEquals(200, calls.get())
    }

    @Test
    fun `what a stream throws is thrown on`() {
        val full = IOException("disk full")
        val stream = object : OutputStream() {
            override fun write(b: Int) = throw full
        }
        val thrown = assertThrows<IOException> { runBlocking { writeAsync(Format.RSS, channel, items, stream) } }
        // Coroutines may copy an exception to add the caller's stack.
        assertSame(full, thrown.cause ?: thrown)
    }

    @Test
    fun `a failing callback ends as an exception and the library goes on`() {
        val typed = object : FeedSink {
            override fun take(bytes: ByteArray) = throw CallbackException.Failed("no")
        }
        val io = assertThrows<NewsException.Io> { writeToSink(Format.RSS, channel, items, WriteOptions(), typed) }
        assertEquals("writing failed: no", io.message)
        val untyped = object : FeedSink {
            override fun take(bytes: ByteArray) = throw IllegalStateException("boom")
        }
        val other = assertThrows<NewsException.Io> { writeToSink(Format.RSS, channel, items, WriteOptions(), untyped) }
        assertTrue("boom" in other.message) { other.message }
        val watcher = object : ProgressWatcher {
            override fun advanced(done: UInt, total: UInt): Boolean = throw IllegalStateException("boom")
        }
        assertThrows<InternalException> { checkItems(items, CheckSettings(), watcher) }
        assertEquals(items.size, checkItems(items, CheckSettings())!!.size)
    }

    @Test
    fun `cancelling stops the work between two items`() = assertStopsWhereCancelled { progress ->
        checkItemsAsync(items, progress = progress)
    }

    /** Cancels work when three are done, and looks whether it did no more. */
    private fun assertStopsWhereCancelled(work: suspend (ProgressListener) -> Unit) = runBlocking {
        val done = AtomicInteger()
        val job = launch {
            work(ProgressListener { count, _ ->
                done.set(count)
                if (count == 3) coroutineContext[kotlinx.coroutines.Job]!!.cancel()
            })
        }
        job.join()
        assertTrue(job.isCancelled)
        assertEquals(3, done.get())
    }

    @Test
    fun `what a listener throws is thrown on, and stops the work`() {
        val thrown = assertThrows<IllegalStateException> {
            runBlocking { checkItemsAsync(items, progress = { _, _ -> error("enough") }) }
        }
        assertEquals("enough", thrown.message)
    }

    @Test
    fun `many inputs are read with their failures beside`() {
        val outcomes = readAll(listOf(samplePage().toByteArray(), "Buy now".toByteArray()))!!
        assertEquals(1, outcomes[0].items.size)
        assertNull(outcomes[0].failure)
        assertTrue(outcomes[1].failure is NewsException.NotNews)
        val stopped = object : ProgressWatcher {
            override fun advanced(done: UInt, total: UInt) = false
        }
        assertNull(readAll(listOf(samplePage().toByteArray()), stopped))
    }

    @Test
    fun `many inputs are read off the thread until the work is cancelled`() {
        val inputs = List(9) { samplePage().toByteArray() }
        val here = Thread.currentThread()
        val outcomes = runBlocking {
            readAllAsync(inputs, progress = { _, _ -> assertFalse(here === Thread.currentThread()) })
        }
        assertEquals(readAll(inputs), outcomes)
        assertStopsWhereCancelled { progress -> readAllAsync(inputs, progress = progress) }
    }

    @Test
    fun `comments have no Rust in them`() {
        val generated = java.io.File(System.getProperty("checkout"), "bindings/kotlin/target/generated-sources/uniffi/org/oscenews/osce_news.kt").readText()
        assertTrue("The title, plain text, empty where missing." in generated)
        assertFalse("osce_news::" in generated)
    }
}
