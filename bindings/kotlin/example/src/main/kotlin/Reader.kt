import java.io.File
import java.util.Locale
import kotlin.system.exitProcess
import kotlinx.coroutines.runBlocking
import org.oscenews.FeedView
import org.oscenews.Finding
import org.oscenews.Language
import org.oscenews.NewsException
import org.oscenews.NewsItem
import org.oscenews.checkItemsAsync
import org.oscenews.fromCode
import org.oscenews.groupByView
import org.oscenews.readPage
import org.oscenews.readXml
import org.oscenews.samplePage

/**
 * Lists the items of a channel by field of work, with what an editor would say to each.
 *
 * Arguments: the channel's file (else the built-in sample page), a language such as `de` (else the
 * system's).
 */
fun main(args: Array<String>) {
    val items = try {
        open(args.getOrNull(0))
    } catch (e: NewsException) {
        System.err.println("error: ${e.message}")
        exitProcess(1)
    }
    val code = args.getOrNull(1) ?: Locale.getDefault().language
    print(overview(items, Language.fromCode(code) ?: Language.ENGLISH))
}

fun open(path: String?): List<NewsItem> =
    if (path == null) listOf(readPage(samplePage()).item) else readXml(File(path).readBytes()).items

fun overview(items: List<NewsItem>, language: Language): String = buildString {
    val findings = runBlocking { checkItemsAsync(items) }
    val listed = mutableSetOf<UInt>()
    for (group in groupByView(items)) {
        val field = group.view as? FeedView.FieldOfWork ?: continue
        appendLine(field.label(language))
        for (index in group.items) {
            listed += index
            appendItem(items[index.toInt()], findings[index.toInt()])
        }
    }
    val others = items.indices.filter { it.toUInt() !in listed }
    if (others.isNotEmpty()) appendLine("…")
    for (index in others) appendItem(items[index], findings[index])
}

private fun StringBuilder.appendItem(item: NewsItem, findings: List<Finding>) {
    appendLine("  ${item.issuedOn ?: "undated"}  ${item.title}")
    for (finding in findings) {
        appendLine("    ${finding.severity.name.lowercase()}: ${finding.message} [${finding.rule.code()}]")
    }
}
