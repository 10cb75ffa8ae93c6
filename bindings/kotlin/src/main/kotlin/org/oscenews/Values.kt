package org.oscenews

import java.net.URI
import java.time.LocalDate
import java.time.YearMonth

/**
 * An absolute `http` or `https` address, in ASCII.
 */
@ConsistentCopyVisibility
data class Address internal constructor(val text: String) {
    /** As a [URI]; throws [java.net.URISyntaxException] for the few texts that only a browser takes. */
    fun toUri(): URI = URI(text)

    override fun toString(): String = text

    companion object {
        /** The address that a text is; throws [NewsException.NotAbsolute] where it is none. */
        @Throws(NewsException::class)
        fun of(text: String): Address = parseAddress(text)
    }
}

/**
 * Where a link in a text leads: an [Address], or a `mailto:` address, in ASCII.
 */
@ConsistentCopyVisibility
data class LinkTarget internal constructor(val text: String) {
    override fun toString(): String = text

    companion object {
        /** The target that a text is; throws [NewsException.NotAbsolute] for every other scheme. */
        @Throws(NewsException::class)
        fun of(text: String): LinkTarget = parseLinkTarget(text)
    }
}

/**
 * The language a text is written in: two lower-case ASCII letters, as in ISO 639-1 and in the paths
 * of osce.org. Unlike [Language] it is open.
 */
@ConsistentCopyVisibility
data class LanguageCode internal constructor(val text: String) {
    override fun toString(): String = text

    companion object {
        /** The code that a text is, in lower case; null where it is not two ASCII letters. */
        fun of(text: String): LanguageCode? = parseLanguageCode(text)
    }
}

/**
 * A date as precise as its source: a year, a month or a day. Two have no order; compare their
 * [earliest] or [latest] days.
 */
@ConsistentCopyVisibility
data class PartialDate internal constructor(
    val year: Int,
    /** 1 to 12, where the source gives it. */
    val month: Int?,
    /** The day of the month, where the source gives it. */
    val day: Int?,
) {
    /** The first day that the date can mean. */
    val earliest: LocalDate get() = LocalDate.of(year, month ?: 1, day ?: 1)

    /** The last day that the date can mean. */
    val latest: LocalDate
        get() = when {
            day != null -> earliest
            month != null -> YearMonth.of(year, month).atEndOfMonth()
            else -> LocalDate.of(year, 12, 31)
        }

    /** The ISO form that shows the precision: `2008`, `2008-06`, `2008-06-30`. */
    override fun toString(): String = buildString {
        append("%04d".format(year))
        month?.let { append("-%02d".format(it)) }
        day?.let { append("-%02d".format(it)) }
    }

    companion object {
        /** From the ISO form; throws [IllegalArgumentException] for every other text. */
        fun parse(text: String): PartialDate {
            val match = requireNotNull(FORM.matchEntire(text)) { "“$text” is no date as YYYY, YYYY-MM or YYYY-MM-DD" }
            val (year, month, day) = match.destructured
            val date = PartialDate(year.toInt(), month.toIntOrNull(), day.toIntOrNull())
            try {
                date.earliest
            } catch (e: java.time.DateTimeException) {
                throw IllegalArgumentException("“$text” is no day of the calendar", e)
            }
            return date
        }

        private val FORM = Regex("""(\d{4})(?:-(\d\d)(?:-(\d\d))?)?""")
    }
}
