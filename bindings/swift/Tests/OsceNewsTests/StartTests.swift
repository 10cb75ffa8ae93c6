import XCTest
import OsceNews

final class StartTests: XCTestCase {
    func testSample() throws {
        let page = try readPage(input: Data(samplePage().utf8))
        XCTAssertEqual(page.item.body.count, 6)
    }
}
