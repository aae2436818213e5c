import Diagnostics

/// Links and images. They are looked at when they end: that is the order their destinations have in the source.
extension FragmentCompiler {
    mutating func enterLink(_ node: Node) {
        isInAutolink = Self.showsItsAddress(node)
        plain?.beginLink()
    }

    mutating func exitLink(_ node: Node) {
        isInAutolink = false
        let link = link(node)
        if let refusal = LinkPolicy.refusal(ofLink: link.destination) { report(.forbiddenLink, refusal, link) }
        fragment.links.append(link)
        plain?.endLink(to: link.destination)
    }

    mutating func exitImage(_ node: Node) {
        imageDepth -= 1
        let image = link(node)
        if let refusal = LinkPolicy.refusal(ofImage: image.destination) {
            report(.image, refusal, image)
        } else if let images = options.images {
            if let address = images[image.destination] {
                node.setURL(address)
                fragment.images.append(image.destination)
            } else {
                diagnostics.append(.noImage(image, among: images))
            }
        }
        if !imageHasText {
            diagnostics.append(
                .error(
                    .image, "bildet «\(image.destination)» mangler beskrivelse", at: image.span,
                    help: "skriv hva bildet viser, mellom klammene: ![beskrivelse](\(image.destination))"))
        }
    }

    private mutating func link(_ node: Node) -> Fragment.Link {
        let destination = String(decoding: node.url, as: UTF8.self)
        let span = locator.find(destination: destination)
        refusePlaceholders(in: node.url, "en lenkeadresse")
        refusePlaceholders(in: node.title, "en lenketittel")
        return Fragment.Link(destination: destination, span: span)
    }

    /// A destination that holds a placeholder has been reported as that.
    private mutating func report(_ code: Code, _ refusal: LinkPolicy.Refusal, _ link: Fragment.Link) {
        guard !link.destination.contains("{{") else { return }
        diagnostics.append(.error(code, refusal.message, at: link.span, help: refusal.help))
    }

    /// Whether the text of a link is its address, as in `<https://www.nav.no>` and `<ola@nav.no>`.
    private static func showsItsAddress(_ node: Node) -> Bool {
        guard let text = node.firstChild, text.next == nil, !text.literal.isEmpty else { return false }
        let url = node.url
        return url.count >= text.literal.count && url.suffix(text.literal.count).elementsEqual(text.literal)
            && (url.count == text.literal.count || url.starts(with: "mailto:".utf8))
    }
}

extension Diagnostic {
    fileprivate static func noImage(_ image: Fragment.Link, among images: [String: String]) -> Diagnostic {
        let list = images.isEmpty ? "legg bildet i Content/bilder" : "her kan det stå: " + images.keys.sorted().joined(separator: ", ")
        return .error(
            .image, "bildet «\(image.destination)» finnes ikke", at: image.span,
            help: Suggestion.nearest(to: image.destination, in: images.keys.sorted()).map { "mente du «\($0)»?" } ?? list)
    }
}
