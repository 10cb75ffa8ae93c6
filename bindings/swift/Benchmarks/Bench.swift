import Foundation
import OsceNews

/// What the border costs: lines of name, ours, peer and ratio; a ratio above 1 means that ours is
/// faster. The arguments are a feed, and what Rust alone needs to read it in nanoseconds.
@main
struct Bench {
    static func main() throws {
        let feed = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
        let alone = Double(CommandLine.arguments[2])!
        let call = fastest(turns: 100_000) { _ = inputLimit() }
        print("swift: a call\t\(Int(call)) ns\t\t")
        let read = try fastest(turns: 10) { _ = try readFeed(input: feed) }
        let ratio = String(format: "%.2f", alone / read)
        print("swift: read a feed, beside Rust alone\t\(Int(read)) ns\t\(Int(alone)) ns\t\(ratio)")
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
