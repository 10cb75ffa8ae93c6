import Foundation
import OsceNews
import XCTest

/// The cases that every language runs.
final class ParityTests: XCTestCase {
    func testReading() throws {
        for `case` in try cases("read.json") {
            let input = Data(`case`.text("input").utf8)
            let reader = `case`.text("reader")
            func read() throws -> [NewsItem] {
                switch reader {
                case "page": [try readPage(input: input).item]
                case "listing": try readListing(input: input).items
                case "feed": try readFeed(input: input).items
                case "any": try readItems(input: input)
                default: fatalError("no reader is called \(reader)")
                }
            }
            guard let expected = `case`["error"] as? String else {
                XCTAssertEqual(try read(), try items(`case`), `case`.text("name"))
                continue
            }
            XCTAssertThrowsError(try read(), `case`.text("name")) { error in
                XCTAssertEqual(Mirror(reflecting: error).children.first?.label, expected)
                XCTAssertEqual(error.localizedDescription, `case`.text("message"))
            }
        }
    }

    func testResolving() throws {
        for `case` in try cases("resolve.json") {
            let label = `case`.text("label")
            let on = (`case`["on"] as? String).flatMap(CalendarDay.init(iso:))
            let (found, nearest) = resolve(label, in: `case`.text("list"), on: on)
            XCTAssertEqual(found, `case`["found"] as? [String], label)
            XCTAssertEqual(nearest, `case`["nearest"] as? [String], label)
        }
    }

    private func resolve(_ label: String, in list: String, on: CalendarDay?) -> ([String], [String]) {
        switch list {
        case "participating-states":
            switch resolveParticipatingState(label: label, on: on) {
            case .one(let term): ([term.code()], [])
            case .several(let terms): (terms.map { $0.code() }, [])
            case .unknown(let nearest): ([], nearest.map { $0.code() })
            }
        case "partners":
            switch resolvePartner(label: label, on: on) {
            case .one(let term): ([term.code()], [])
            case .several(let terms): (terms.map { $0.code() }, [])
            case .unknown(let nearest): ([], nearest.map { $0.code() })
            }
        case "countries":
            switch resolveCountry(label: label, on: on) {
            case .one(let term): ([term.code()], [])
            case .several(let terms): (terms.map { $0.code() }, [])
            case .unknown(let nearest): ([], nearest.map { $0.code() })
            }
        case "structures":
            switch resolveStructure(label: label, on: on) {
            case .one(let term): ([term.code()], [])
            case .several(let terms): (terms.map { $0.code() }, [])
            case .unknown(let nearest): ([], nearest.map { $0.code() })
            }
        case "fields-of-work":
            switch resolveFieldOfWork(label: label, on: on) {
            case .one(let term): ([term.code()], [])
            case .several(let terms): (terms.map { $0.code() }, [])
            case .unknown(let nearest): ([], nearest.map { $0.code() })
            }
        case "meetings":
            switch resolveMeeting(label: label, on: on) {
            case .one(let term): ([term.code()], [])
            case .several(let terms): (terms.map { $0.code() }, [])
            case .unknown(let nearest): ([], nearest.map { $0.code() })
            }
        case "content-types":
            switch resolveContentType(label: label, on: on) {
            case .one(let term): ([term.code()], [])
            case .several(let terms): (terms.map { $0.code() }, [])
            case .unknown(let nearest): ([], nearest.map { $0.code() })
            }
        default: fatalError("no list is called \(list)")
        }
    }

    func testChecking() throws {
        for `case` in try cases("check.json") {
            let name = `case`.text("name")
            var settings = CheckSettings(onlyNamed: true)
            for (code, levelName) in `case`["levels"] as! [String: String] {
                settings.levels[ruleFromCode(code: code)!] = level(named: levelName)
            }
            settings.today = (`case`["today"] as? String).flatMap(CalendarDay.init(iso:))
            let item = try itemFromJson(text: json(`case`["item"]!))
            let found = checkItem(item: item, settings: settings)
            let expected = `case`["findings"] as! [[String: Any]]
            XCTAssertEqual(found.count, expected.count, name)
            for (finding, wanted) in zip(found, expected) {
                XCTAssertEqual(finding.rule.code(), wanted.text("rule"), name)
                XCTAssertEqual("\(finding.severity)", wanted.text("severity"), name)
                XCTAssertEqual(finding.place.description, wanted.text("place"), name)
                XCTAssertEqual(finding.message, wanted.text("message"), name)
                let range = wanted["range"] as? [String: Int]
                XCTAssertEqual(finding.range.map { Int($0.start) }, range?["start"], name)
                XCTAssertEqual(finding.range.map { Int($0.length) }, range?["length"], name)
            }
            let fixed = fixItem(item: item, settings: settings).item
            XCTAssertEqual(fixed, try itemFromJson(text: json(`case`["fixed"]!)), name)
        }
    }

    private func level(named name: String) -> Level {
        let levels: [String: Level] = ["off": .off, "note": .note, "warning": .warning, "error": .error]
        return levels[name]!
    }

    func testWriting() throws {
        for `case` in try cases("write.json") {
            let bytes = try writeBytes(
                format: formatFromCode(code: `case`.text("format"))!,
                channel: channelFromJson(text: json(`case`["channel"]!)),
                items: items(`case`), options: WriteOptions())
            XCTAssertEqual(bytes, Data(`case`.text("output").utf8), `case`.text("name"))
        }
    }

    private func cases(_ name: String) throws -> [[String: Any]] {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../../bindings/parity")
        let data = try Data(contentsOf: checkout.appendingPathComponent(name))
        let cases = try XCTUnwrap(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        XCTAssertFalse(cases.isEmpty)
        return cases
    }

    private func items(_ case: [String: Any]) throws -> [NewsItem] {
        try (`case`["items"] as! [Any]).map { try itemFromJson(text: json($0)) }
    }

    private func json(_ value: Any) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: value), as: UTF8.self)
    }
}

extension [String: Any] {
    fileprivate func text(_ name: String) -> String { self[name] as! String }
}
