import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.oscenews.Language

class ReaderTest {
    @Test
    fun `the sample stands under its field of work in the reader's language, with its findings`() {
        val items = open(null)
        val english = overview(items, Language.ENGLISH)
        assertTrue(english.lines().first() == "Policing") { english }
        assertTrue("[issue-date-missing]" in english) { english }
        assertTrue(overview(items, Language.GERMAN).lines().size == english.lines().size)
    }
}
