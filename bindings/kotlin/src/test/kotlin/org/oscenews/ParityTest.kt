package org.oscenews

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.io.File
import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.assertThrows

/** The cases that every language runs. */
class ParityTest {
    @TestFactory
    fun reading() = cases("read.json") { case ->
        val input = case.text("input").toByteArray()
        val read = {
            when (val reader = case.text("reader")) {
                "page" -> listOf(readPage(input).item)
                "listing" -> readListing(input).items
                "feed" -> readFeed(input).items
                "any" -> readItems(input)
                else -> error("no reader is called $reader")
            }
        }
        val expected = case.textOrNull("error")
        if (expected == null) {
            assertEquals(items(case), read())
        } else {
            val error = assertThrows<NewsException> { read() }
            assertEquals(expected, error::class.simpleName)
            assertEquals(case.text("message"), error.message)
        }
    }

    @TestFactory
    fun resolving() = cases("resolve.json") { case ->
        val label = case.text("label")
        val on = case.textOrNull("on")?.let(LocalDate::parse)
        val (found, nearest) = when (val list = case.text("list")) {
            "participating-states" -> when (val it = ParticipatingState.resolve(label, on)) {
                is ParticipatingStateResolution.One -> listOf(it.term) to listOf()
                is ParticipatingStateResolution.Several -> it.terms to listOf()
                is ParticipatingStateResolution.Unknown -> listOf<ParticipatingState>() to it.nearest
            }.let { (a, b) -> a.map { it.code() } to b.map { it.code() } }
            "partners" -> when (val it = Partner.resolve(label, on)) {
                is PartnerResolution.One -> listOf(it.term) to listOf()
                is PartnerResolution.Several -> it.terms to listOf()
                is PartnerResolution.Unknown -> listOf<Partner>() to it.nearest
            }.let { (a, b) -> a.map { it.code() } to b.map { it.code() } }
            "countries" -> when (val it = Country.resolve(label, on)) {
                is CountryResolution.One -> listOf(it.term) to listOf()
                is CountryResolution.Several -> it.terms to listOf()
                is CountryResolution.Unknown -> listOf<Country>() to it.nearest
            }.let { (a, b) -> a.map { it.code() } to b.map { it.code() } }
            "structures" -> when (val it = Structure.resolve(label, on)) {
                is StructureResolution.One -> listOf(it.term) to listOf()
                is StructureResolution.Several -> it.terms to listOf()
                is StructureResolution.Unknown -> listOf<Structure>() to it.nearest
            }.let { (a, b) -> a.map { it.code() } to b.map { it.code() } }
            "fields-of-work" -> when (val it = FieldOfWork.resolve(label, on)) {
                is FieldOfWorkResolution.One -> listOf(it.term) to listOf()
                is FieldOfWorkResolution.Several -> it.terms to listOf()
                is FieldOfWorkResolution.Unknown -> listOf<FieldOfWork>() to it.nearest
            }.let { (a, b) -> a.map { it.code() } to b.map { it.code() } }
            "meetings" -> when (val it = Meeting.resolve(label, on)) {
                is MeetingResolution.One -> listOf(it.term) to listOf()
                is MeetingResolution.Several -> it.terms to listOf()
                is MeetingResolution.Unknown -> listOf<Meeting>() to it.nearest
            }.let { (a, b) -> a.map { it.code() } to b.map { it.code() } }
            "content-types" -> when (val it = ContentType.resolve(label, on)) {
                is ContentTypeResolution.One -> listOf(it.term) to listOf()
                is ContentTypeResolution.Several -> it.terms to listOf()
                is ContentTypeResolution.Unknown -> listOf<ContentType>() to it.nearest
            }.let { (a, b) -> a.map { it.code() } to b.map { it.code() } }
            else -> error("no list is called $list")
        }
        assertEquals(case.texts("found"), found)
        assertEquals(case.texts("nearest"), nearest)
    }

    @TestFactory
    fun checking() = cases("check.json") { case ->
        val levels = case.getAsJsonObject("levels").entrySet().associate { (code, level) ->
            Rule.fromCode(code)!! to Level.valueOf(level.asString.uppercase())
        }
        val today = case.textOrNull("today")?.let(LocalDate::parse)
        val settings = CheckSettings(levels = levels, onlyNamed = true, today = today)
        val item = itemFromJson(case.get("item").toString())
        val found = checkItem(item, settings).map {
            listOf(
                it.rule.code(), it.severity.name.lowercase(), it.place.toString(), it.message,
                it.range?.let { range -> "${range.start} ${range.length}" },
            )
        }
        val expected = case.getAsJsonArray("findings").map(JsonElement::getAsJsonObject).map {
            val range = it.get("range").takeUnless(JsonElement::isJsonNull)?.asJsonObject
            listOf(
                it.text("rule"), it.text("severity"), it.text("place"), it.text("message"),
                range?.let { range -> "${range.get("start")} ${range.get("length")}" },
            )
        }
        assertEquals(expected, found)
        assertEquals(itemFromJson(case.get("fixed").toString()), fixItem(item, settings).item)
    }

    @TestFactory
    fun writing() = cases("write.json") { case ->
        val channel = channelFromJson(case.get("channel").toString())
        val format = Format.fromCode(case.text("format"))!!
        val bytes = writeBytes(format, channel, items(case), WriteOptions())
        assertArrayEquals(case.text("output").toByteArray(), bytes)
    }

    private fun cases(name: String, run: (JsonObject) -> Unit): List<DynamicTest> {
        val file = File(System.getProperty("checkout"), "bindings/parity/$name")
        val cases = JsonParser.parseString(file.readText()).asJsonArray.map(JsonElement::getAsJsonObject)
        check(cases.isNotEmpty())
        return cases.map { case ->
            val title = case.textOrNull("name") ?: "${case.text("list")}: ${case.text("label")}"
            DynamicTest.dynamicTest(title) { run(case) }
        }
    }

    private fun items(case: JsonObject): List<NewsItem> =
        case.getAsJsonArray("items").map { itemFromJson(it.toString()) }

    private fun JsonObject.text(name: String): String = get(name).asString

    private fun JsonObject.textOrNull(name: String): String? =
        get(name)?.takeUnless(JsonElement::isJsonNull)?.asString

    private fun JsonObject.texts(name: String): List<String> =
        getAsJsonArray(name).map(JsonElement::getAsString)
}
