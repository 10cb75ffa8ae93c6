import Foundation
import OsceNews
import XCTest

final class NewsTests: XCTestCase {
    private func channel() throws -> Channel {
        Channel(title: "News", address: try Address("https://news.example/"))
    }

    private let items = (0..<200).map { NewsItem(title: "Item \($0)") }

    func testPageBecomesNativeValues() throws {
        let checked = try checkPage(input: Data(samplePage().utf8), settings: CheckSettings())
        let item = checked.page.item
        XCTAssertEqual(item.fieldsOfWork, [.policing])
        XCTAssertEqual(item.body.count, 6)
        XCTAssertNil(item.issuedOn)
        let missing = try XCTUnwrap(checked.findings.first { $0.rule == .issueDateMissing })
        XCTAssertEqual(missing.severity, .warning)
        XCTAssertEqual(checked.page.sources[Place(field: .issuedOn)], missing.span)
        XCTAssertFalse(checked.page.navigation.entries.isEmpty)
    }

    func testDaysAndMomentsKeepTheirValuesBothWays() throws {
        for text in ["1969-12-31", "1970-01-01", "1992-02-29", "2000-02-29", "2024-12-31", "0400-03-01"] {
            let day = try XCTUnwrap(CalendarDay(iso: text))
            let moment = try XCTUnwrap(day.date(in: TimeZone(identifier: "UTC")!))
            let item = NewsItem(title: "x", issuedOn: day, publishedAt: moment)
            XCTAssertEqual(try itemFromJson(text: item.toJson()), item)
            XCTAssertTrue(try item.toJson().contains("\"\(text)\""))
            XCTAssertEqual(day.description, text)
        }
        XCTAssertNil(CalendarDay(iso: "2023-02-29"))
        XCTAssertNil(CalendarDay(iso: "2023-2-3"))
        XCTAssertNil(CalendarDay(year: 1900, month: 2, day: 29))
        let noon = Date(timeIntervalSince1970: 43_200)
        XCTAssertEqual(CalendarDay(noon, in: TimeZone(secondsFromGMT: 13 * 3600)!).description, "1970-01-02")
        XCTAssertLessThan(CalendarDay(iso: "2024-01-31")!, CalendarDay(iso: "2024-02-01")!)
    }

    func testBadInputGivesItsTypedErrorWithAReadableMessage() throws {
        XCTAssertThrowsError(try readPage("Buy now")) { error in
            guard case NewsError.NotNews(line: 1, column: 1, reason: _) = error else {
                return XCTFail("\(error)")
            }
            XCTAssertTrue(error.localizedDescription.hasPrefix("line 1, column 1: "))
        }
        XCTAssertThrowsError(try readPage(input: Data([255, 0, 255]))) { error in
            guard case NewsError.NotText = error else { return XCTFail("\(error)") }
        }
        XCTAssertThrowsError(try Address("/secretariat/1")) { error in
            XCTAssertEqual(
                error.localizedDescription, "“/secretariat/1” is no absolute http or https address")
        }
        XCTAssertThrowsError(try LinkTarget("javascript:alert(1)"))
        XCTAssertNil(LanguageCode("english"))
        let options = WriteOptions(characters: .reject)
        XCTAssertThrowsError(
            try writeBytes(
                format: .rss, channel: channel(), items: [NewsItem(title: "a\u{7}")],
                options: options)
        ) { error in
            guard case NewsError.IllegalCharacter(let place, 2, 7, _?) = error else {
                return XCTFail("\(error)")
            }
            XCTAssertEqual(place.description, "title")
        }
        XCTAssertThrowsError(try itemFromJson(text: "{"))
    }

    func testTermsHaveLabelsNamesAndAHistory() throws {
        let on = try XCTUnwrap(CalendarDay(iso: "2019-01-01"))
        XCTAssertEqual(ParticipatingState.turkiye.labelOn(on: on, language: .english), "Turkey")
        XCTAssertEqual(ParticipatingState.croatia.label(language: .german), "Kroatien")
        XCTAssertEqual(resolveFieldOfWork(label: "Polcing"), .unknown(nearest: [.policing]))
        XCTAssertEqual(
            ParticipatingState.allCases.count, participatingStateLabels(language: .russian).count)
        let closed = try XCTUnwrap(Structure.centreInDushanbe.facts().closed)
        XCTAssertEqual(closed.description, "2008-06")
        XCTAssertEqual(closed.latest.description, "2008-06-30")
        let change = try XCTUnwrap(CalendarDay(iso: "2008-04-04"))
        XCTAssertEqual(chairpersonshipOn(on: change)?.chair, .state(.finland))
        XCTAssertEqual(chairpersonInOfficeOn(on: change), "Alexander Stubb")
        XCTAssertEqual(countryFromCode(code: "JP"), .partner(.japan))
    }

    func testMentions() {
        let text = "OSCE Mission to Serbia trains police officers from Albania"
        let mentions = findMentions(text: text, language: .english)
        XCTAssertEqual(mentions.first?.term, .structure(.missionToSerbia))
        XCTAssertTrue(mentions.contains { $0.confidence == .insideStructure })
    }

    func testChannelIsFilteredAndGrouped() throws {
        let laws = NewsItem(
            title: "laws", issuedOn: CalendarDay(iso: "2024-03-01"), fieldsOfWork: [.mediaLaws])
        let police = NewsItem(
            title: "police", issuedOn: CalendarDay(iso: "2024-03-02"),
            issuedBy: [.presenceInAlbania], fieldsOfWork: [.policing],
            locations: [.participatingState(.albania)])
        let all = [laws, police, NewsItem(title: "undated")]
        func titles(_ selection: Selection) -> [String] {
            select(items: all, selection: selection).map { all[Int($0)].title }
        }
        let media = try XCTUnwrap(FieldOfWork.mediaLaws.facts().parent)
        XCTAssertEqual(titles(Selection(fieldsOfWork: [media])), ["laws"])
        XCTAssertEqual(titles(Selection(countries: police.locations)), ["police"])
        XCTAssertEqual(titles(Selection(since: CalendarDay(iso: "2024-03-02"))), ["police"])
        let views = groupByView(items: all)
        XCTAssertEqual(views.first { $0.view == .fieldOfWork(media) }?.items, [0])
        XCTAssertEqual(
            groupByDay(items: all).map { $0.day?.description }, ["2024-03-02", "2024-03-01", nil])
    }

    func testStreamedBytesAreTheWholeFeed() async throws {
        let taken = Taken()
        let calls = Taken()
        try await writeAsync(
            .rss, channel: channel(), items: items,
            progress: { _, total in calls.add(Data([UInt8(total)])) },
            take: { taken.add($0) })
        XCTAssertEqual(String(decoding: taken.data, as: UTF8.self), try writeText(.rss, channel: channel(), items: items))
        XCTAssertEqual(calls.data, Data(repeating: 200, count: 200))
    }

    func testFailingCallbackEndsAsAnErrorAndTheLibraryGoesOn() async throws {
        struct Full: Error {}
        do {
            try await writeAsync(.rss, channel: channel(), items: items) { _ in throw Full() }
            XCTFail("it must fail")
        } catch is Full {}
        final class Failing: FeedSink {
            func take(bytes: Data) throws { throw Full() }
        }
        XCTAssertThrowsError(
            try writeToSink(
                format: .rss, channel: channel(), items: items, options: WriteOptions(),
                sink: Failing())
        ) { error in
            guard case NewsError.Io = error else { return XCTFail("\(error)") }
        }
        final class Refusing: FeedSink {
            func take(bytes: Data) throws { throw CallbackError.Failed(reason: "no") }
        }
        XCTAssertThrowsError(
            try writeToSink(
                format: .rss, channel: channel(), items: items, options: WriteOptions(),
                sink: Refusing())
        ) { XCTAssertEqual($0.localizedDescription, "writing failed: no") }
        XCTAssertEqual(checkItem(NewsItem(title: "")).first?.rule, .titleMissing)
    }

    func testCancellingStopsTheWorkBetweenTwoItems() async throws {
        let items = self.items
        try await assertStops { progress in
            _ = try await checkItemsAsync(items, progress: progress)
        }
    }

    /// Cancels work on 200 when it has begun, and looks whether it did not do all of it.
    private func assertStops(
        _ work: @escaping @Sendable (@escaping ProgressHandler) async throws -> Void
    ) async throws {
        let calls = Taken()
        let task = Task {
            try await work { done, _ in
                calls.add(Data([UInt8(done)]))
                if done >= 3 { Thread.sleep(forTimeInterval: 0.02) }
            }
        }
        while calls.data.count < 4 { try await Task.sleep(nanoseconds: 1_000_000) }
        task.cancel()
        do {
            try await task.value
            XCTFail("it must be cancelled")
        } catch is CancellationError {}
        XCTAssertLessThan(calls.data.count, 200)
    }

    func testManyInputsAreReadWithTheirFailuresBeside() throws {
        let outcomes = try XCTUnwrap(readAll(inputs: [Data(samplePage().utf8), Data("Buy now".utf8)]))
        XCTAssertEqual(outcomes[0].items.count, 1)
        XCTAssertNil(outcomes[0].failure)
        guard case .NotNews = outcomes[1].failure else { return XCTFail("\(outcomes[1])") }
    }

    func testManyInputsAreReadOffTheThreadUntilTheWorkIsCancelled() async throws {
        let inputs = Array(repeating: Data(samplePage().utf8), count: 200)
        let calls = Taken()
        let outcomes = try await readAllAsync(inputs) { done, _ in calls.add(Data([UInt8(done)])) }
        XCTAssertEqual(outcomes.flatMap(\.items), readAll(inputs: inputs)?.flatMap(\.items))
        XCTAssertEqual(calls.data, Data(0..<200))
        try await assertStops { progress in
            _ = try await readAllAsync(inputs, progress: progress)
        }
    }

    func testXmlComesBackWithoutLoss() throws {
        let document = try readXml(input: Data(writeText(.xml, channel: channel(), items: items).utf8))
        XCTAssertEqual(document.items, items)
        XCTAssertEqual(document.channel, try channel())
    }
}

/// Bytes that several threads add to.
private final class Taken: @unchecked Sendable {
    private let lock = NSLock()
    private var bytes = Data()

    func add(_ more: Data) {
        lock.lock()
        bytes.append(more)
        lock.unlock()
    }

    var data: Data {
        lock.lock()
        defer { lock.unlock() }
        return bytes
    }
}
