package org.oscenews

import java.time.LocalDate

// The look-ups stand at the lists they belong to: `FieldOfWork.resolve("Polcing")`.

/** Finds the participating State that a label names, by any of its names; see [resolveParticipatingState]. */
fun ParticipatingState.Companion.resolve(label: String, on: LocalDate? = null) = resolveParticipatingState(label, on)

/** The participating State with this ISO 3166-1 alpha-2 code. */
fun ParticipatingState.Companion.fromCode(code: String) = participatingStateFromCode(code)

/** Finds the Partner that a label names, by any of its names. */
fun Partner.Companion.resolve(label: String, on: LocalDate? = null) = resolvePartner(label, on)

/** The Partner with this ISO 3166-1 alpha-2 code. */
fun Partner.Companion.fromCode(code: String) = partnerFromCode(code)

/** Finds the country that a label names, by any of its names. */
fun Country.Companion.resolve(label: String, on: LocalDate? = null) = resolveCountry(label, on)

/** The country with this ISO 3166-1 alpha-2 code. */
fun Country.Companion.fromCode(code: String) = countryFromCode(code)

/** Finds the structure that a label names, by any of its names of all times. */
fun Structure.Companion.resolve(label: String, on: LocalDate? = null) = resolveStructure(label, on)

/** The structure with this code, such as `mission-to-georgia`. */
fun Structure.Companion.fromCode(code: String) = structureFromCode(code)

/** Finds the field of work that a label names. */
fun FieldOfWork.Companion.resolve(label: String, on: LocalDate? = null) = resolveFieldOfWork(label, on)

/** The field of work with this code, such as `policing`. */
fun FieldOfWork.Companion.fromCode(code: String) = fieldOfWorkFromCode(code)

/** Finds the series of meetings that a label names. */
fun Meeting.Companion.resolve(label: String, on: LocalDate? = null) = resolveMeeting(label, on)

/** The series of meetings with this code. */
fun Meeting.Companion.fromCode(code: String) = meetingFromCode(code)

/** Finds the kind of content that a label names. */
fun ContentType.Companion.resolve(label: String, on: LocalDate? = null) = resolveContentType(label, on)

/** The kind of content with this code. */
fun ContentType.Companion.fromCode(code: String) = contentTypeFromCode(code)

/** The rule with this code, such as `title-missing`. */
fun Rule.Companion.fromCode(code: String) = ruleFromCode(code)

/** The format with this code, such as `rss`. */
fun Format.Companion.fromCode(code: String) = formatFromCode(code)

/** The official language with this ISO 639-1 code. */
fun Language.Companion.fromCode(code: String) = languageFromCode(code)
