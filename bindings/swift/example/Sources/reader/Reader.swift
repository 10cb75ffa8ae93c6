import Foundation
import OsceNews

/// Lists the items of a channel by field of work, with what an editor would say to each.
///
/// Arguments: the channel's file (else the built-in sample page), a language such as `de` (else
/// English).
@main
struct Reader {
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        let language = arguments.dropFirst().first.flatMap { languageFromCode(code: $0) }
        do {
            let items = try open(arguments.first)
            print(try await overview(of: items, in: language ?? .english))
        } catch {
            FileHandle.standardError.write(Data("error: \(error.localizedDescription)\n".utf8))
            exit(1)
        }
    }

    static func open(_ path: String?) throws -> [NewsItem] {
        guard let path else { return [try readPage(samplePage()).item] }
        return try readXml(input: Data(contentsOf: URL(fileURLWithPath: path))).items
    }

    static func overview(of items: [NewsItem], in language: Language) async throws -> String {
        let findings = try await checkItemsAsync(items)
        var lines: [String] = []
        var listed: Set<UInt32> = []
        func add(_ index: Int) {
            let item = items[index]
            lines.append("  \(item.issuedOn?.description ?? "undated")  \(item.title)")
            for finding in findings[index] {
                lines.append("    \(finding.severity): \(finding.message) [\(finding.rule.code())]")
            }
        }
        for group in groupByView(items: items) {
            guard case .fieldOfWork = group.view else { continue }
            lines.append(group.view.label(language: language))
            for index in group.items {
                listed.insert(index)
                add(Int(index))
            }
        }
        let others = items.indices.filter { !listed.contains(UInt32($0)) }
        if !others.isEmpty { lines.append("…") }
        others.forEach(add)
        return lines.joined(separator: "\n")
    }
}
