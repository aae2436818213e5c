/// CommonMark as it is, without anything of our own.
public enum CommonMark {
    /// HTML for `bytes`. Raw HTML and links such as `javascript:` come through only if `unsafe` is set.
    public static func html(_ bytes: [UInt8], unsafe: Bool) -> String {
        Tree(parsing: bytes[...]).withHTML(unsafe: unsafe) { String(cString: $0) }
    }
}
