import Foundation
import OsceNews
import OsceNewsFFI

/// What the border costs: lines of name, ours, peer and ratio; a ratio above 1 means that ours is
/// faster. The arguments are a feed, and what Rust alone needs to read it in nanoseconds.
@main
struct Bench {
    static func main() throws {
        let feed = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
        let alone = Double(CommandLine.arguments[2])!
        let bare = fastest(turns: 100_000) { _ = ffi_osce_news_uniffi_contract_version() }
        line("border-swift-call/c", fastest(turns: 100_000) { _ = inputLimit() }, bare)
        let read = try fastest(turns: 10) { _ = try readFeed(input: feed) }
        line("border-swift-feed/rust", read, alone)
    }

    static func line(_ name: String, _ ours: Double, _ peer: Double) {
        let numbers = String(format: "%.1f ns\t%.1f ns\t%.2f", ours, peer, peer / ours)
        print("\(name)\t\(numbers)")
    }

    /// The fastest of some rounds, in nanoseconds a turn.
    static func fastest(turns: Int, _ work: () throws -> Void) rethrows -> Double {
        var best = Double.infinity
        for _ in 0..<10 {
            let start = DispatchTime.now().uptimeNanoseconds
            for _ in 0..<turns { try work() }
            let took = DispatchTime.now().uptimeNanoseconds - start
            best = min(best, Double(took) / Double(turns))
        }
        return best
    }
}
