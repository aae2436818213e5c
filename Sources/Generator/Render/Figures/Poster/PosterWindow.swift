import Markup

/// A part of a poster as a picture of its own, in a size told in millimetres.
extension PosterFigure {
    /// In the size it has on A3: to be glued onto it.
    func strip(_ box: Box, title: String) -> HTML {
        window(box, scale: 100, kind: "plakat-strimmel", title: title, over: .empty)
    }

    /// A sheet of a poster in several, with the marks it is put together by: dashes where the next sheet shall begin, a line
    /// where this one is cut, crosses that must meet.
    func tile(_ tile: PosterTiles.Tile, of tiles: PosterTiles, title: String) -> HTML {
        let box = tile.box
        let (right, bottom) = (box.x + box.width, box.y + box.height)
        let seams = [tile.right.map { "M\($0) \(box.y)V\(bottom)" }, tile.below.map { "M\(box.x) \($0)H\(right)" }]
        let cuts = [
            tile.column > 0 ? "M\(box.x) \(box.y)V\(bottom)" : nil, tile.row > 0 ? "M\(box.x) \(box.y)H\(right)" : nil,
        ]
        let crosses = tiles.crosses.filter { box.grown(by: 1).overlaps(Box(x: $0.x, y: $0.y, width: 1, height: 1)) }
        let arms = crosses.map { "M\($0.x - 28) \($0.y)h56M\($0.x) \($0.y - 28)v56" }
        let marks = [(PosterPaint.seam, seams.compactMap(\.self)), (PosterPaint.cut, cuts.compactMap(\.self) + arms)]
        let drawn = marks.filter { !$0.1.isEmpty }.map { paint, paths -> HTML in "<path \(paint) d=\"\(paths.joined())\"/>\n" }
        return window(box, scale: tiles.grid.scale, kind: "plakat-ark", title: title, over: drawn.joined())
    }

    private func window(_ box: Box, scale: Int, kind: HTML, title: String, over: HTML) -> HTML {
        """
        <svg class="plakat-del \(kind)" viewBox="\(box.x) \(box.y) \(box.width) \(box.height)" \
        width="\(millimetres(box.width, scale))" height="\(millimetres(box.height, scale))" role="img" \
        font-family="Noto Sans, sans-serif">
        <title>\(title)</title>
        \(ink(in: box))\(over)</svg>

        """
    }

    /// The unit of the poster is a tenth of a millimetre on A3.
    private func millimetres(_ length: Int, _ scale: Int) -> String {
        let thousandths = length * scale
        let part = String(thousandths % 1000)
        return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - part.count))\(part)mm"
    }
}

extension PosterTiles {
    /// A small drawing of how the sheets go together, over the road; `marked` is filled. Without a title it only repeats words.
    func key(marked: Tile? = nil, title: String? = nil) -> HTML {
        let told: HTML = title.map { " role=\"img\">\n<title>\($0)</title>" } ?? " aria-hidden=\"true\">"
        let road = PosterRoad.line.map { "\(Int($0.x)) \(Int($0.y))" }.joined(separator: "L")
        let across = tiles.filter { $0.row == 0 }.compactMap(\.right).map { "M\($0) 0v\(PosterSheet.height)" }
        let down = tiles.filter { $0.column == 0 }.compactMap(\.below).map { "M0 \($0)h\(PosterSheet.width)" }
        let fill: HTML = marked.map { tile in
            let (x, y) = (tile.box.x, tile.box.y)
            let (right, bottom) = (tile.right ?? PosterSheet.width, tile.below ?? PosterSheet.height)
            return "<path class=\"p-full\" fill=\"#0c625d\" stroke=\"none\" d=\"M\(x) \(y)H\(right)V\(bottom)H\(x)Z\"/>\n"
        } ?? .empty
        let numbers = tiles.map { tile -> HTML in
            let x = (tile.box.x + (tile.right ?? PosterSheet.width)) / 2
            let y = (tile.box.y + (tile.below ?? PosterSheet.height)) / 2
            let ink: HTML = tile == marked ? "class=\"p-paa\" fill=\"#ffffff\"" : "class=\"p-struktur\" fill=\"#1b4b6b\""
            return """
                <text \(ink) x="\(x)" y="\(y + 170)" font-size="480" font-weight="700" text-anchor="middle">\(tile.number)</text>

                """
        }
        return """
            <svg class="plakat-nokkel" viewBox="-30 -30 \(PosterSheet.width + 60) \(PosterSheet.height + 60)" \
            font-family="Noto Sans, sans-serif"\(told)
            <path class="p-ramme" fill="#ffffff" stroke="none" d="M0 0H\(PosterSheet.width)V\(PosterSheet.height)H0Z"/>
            <path class="p-vei-tegn" fill="none" stroke="#d3cdbf" stroke-width="90" d="M\(road)"/>
            \(fill)<path class="p-klipp" fill="none" stroke="#1c2227" stroke-width="34" \
            d="M0 0H\(PosterSheet.width)V\(PosterSheet.height)H0Z\((across + down).joined())"/>
            \(numbers.joined())</svg>

            """
    }
}
