"""untag PDF COPY: a copy whose first element has no place in the tag tree, and whose language is not said."""
import sys
import pikepdf
with pikepdf.open(sys.argv[1]) as pdf:
    del pdf.Root.Lang
    del pdf.Root.StructTreeRoot.K[0].K[0]
    pdf.save(sys.argv[2])
