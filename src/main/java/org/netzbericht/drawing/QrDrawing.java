package org.netzbericht.drawing;

import io.nayuki.qrcodegen.QrCode;

/** A text as a QR code (ISO/IEC 18004) with the margin that readers need: one dark path on light ground, hidden from those who hear the page. */
public final class QrDrawing {
    private static final int MARGIN = 4;

    private QrDrawing() {}

    /** Readable while up to 15 % of it are covered. */
    public static String draw(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * MARGIN;
        StringBuilder svg = new StringBuilder(4_000);
        svg.append("<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(size)
                .append(' ')
                .append(size)
                .append("\" shape-rendering=\"crispEdges\" aria-hidden=\"true\" focusable=\"false\"><path d=\"");
        for (int y = 0; y < code.size; y++) {
            row(code, y, svg);
        }
        return svg.append("\"/></svg>").toString();
    }

    /** The dark runs of a row. */
    private static void row(QrCode code, int y, StringBuilder svg) {
        int x = 0;
        while (x < code.size) {
            int end = x;
            while (code.getModule(end, y)) {
                end++;
            }
            if (end > x) {
                svg.append('M').append(x + MARGIN).append(' ').append(y + MARGIN);
                svg.append('h').append(end - x).append("v1h-").append(end - x).append('z');
            }
            x = end + 1;
        }
    }
}
