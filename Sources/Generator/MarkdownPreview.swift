public import Diagnostics
import Markdown
import Markup

/// The dialect on its own, for `hia markdown`: no company, no containers, placeholders left as they are.
public enum MarkdownPreview {
    public static func html(_ file: SourceFile) -> Checked<String> {
        let options = Fragment.Options(allowsTitle: true, plainText: false)
        let compiled = Fragment.compile(file: file, range: 0..<file.bytes.count, options: options)
        return compiled.map { fragment in
            var anchors = Anchors()
            return fragment.html.map { piece in
                switch piece {
                case .markup(let text): text
                case .value(let name): "{{\(name.value)}}".escapedForHTML
                case .anchor(let slug): anchors.unique(slug)
                }
            }.joined()
        }
    }
}
