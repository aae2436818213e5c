extension String {
    /// The text with Norwegian quotation marks, dashes and no-break spaces: for texts that are not Markdown.
    public var typeset: String {
        var typography = Typography()
        return typography.set(self)
    }
}
