package org.netzbericht.render.lint;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.render.template.TemplateFailed;

/**
 * Reads expressions of the template language, from left to right, and follows what shape they have. Reports names that do not exist. Operators are
 * read without their precedence, which no shape depends on. What it cannot read it leaves: {@link Unreadable}.
 */
final class ExpressionReader extends Cursor {
    static final Kind ASSET = Kind.error("template.asset");

    private static final Shape RANGE = new Shape.Parts("range", Map.of());
    private static final String SIGNS = "|&=!><.+-*/%";
    private static final String[] OPERATORS = {
        "||", "&&", "==", "!=", ">=", "<=", "..<", "..!", "..*", "..", "=", "<", ">", "+", "-", "*", "/", "%", "&", "|"
    };
    private static final String[] WORD_OPERATORS = {"gte", "gt", "lte", "lt", "\\and", "\\or"};

    private final Reports reports;
    private final Scope scope;
    private final List<String> assets;

    ExpressionReader(Reports reports, Scope scope, List<String> assets, int start, int end) {
        super(reports.text(), start, end);
        this.reports = reports;
        this.scope = scope;
        this.assets = assets;
    }

    Shape expression() {
        Shape shape = operand();
        for (String operator = operator(); operator != null; operator = operator()) {
            boolean range = operator.startsWith("..");
            if (range && !isOperandNext()) {
                shape = RANGE;
                continue;
            }
            Shape right = operand();
            shape = range ? RANGE : operator.equals("+") ? Shape.either(shape, right) : Shapes.TEXT;
        }
        return shape;
    }

    private @Nullable String operator() {
        skip();
        char c = peek();
        if (c == 'g' || c == 'l' || c == '\\') {
            for (String operator : WORD_OPERATORS) {
                if (takeWord(operator)) {
                    return operator;
                }
            }
        }
        if (SIGNS.indexOf(c) < 0
                || text.startsWith("->", at)
                || text.startsWith("--", at)
                || text.startsWith("++", at)) {
            return null;
        }
        for (String operator : OPERATORS) {
            if (take(operator)) {
                return operator;
            }
        }
        return null;
    }

    private boolean isOperandNext() {
        skip();
        char c = peek();
        return isNamePart(c) || c == '"' || c == '\'' || c == '(' || c == '-';
    }

    private Shape operand() {
        skip();
        if (peek() == '!' || peek() == '-' || peek() == '+') {
            at++;
            operand();
            return Shapes.TEXT;
        }
        return postfix();
    }

    private Shape postfix() {
        Shape shape = primary();
        while (true) {
            skip();
            char c = peek();
            if (c == '.' && at + 1 < end && text.charAt(at + 1) != '.') {
                at++;
                shape = member(shape);
            } else if (c == '[') {
                shape = index(shape);
            } else if (c == '(') {
                shape = call(shape);
            } else if (c == '?') {
                shape = builtIn(shape);
            } else if (c == '!' && !text.startsWith("!=", at)) {
                shape = withDefault(shape);
            } else {
                return shape;
            }
        }
    }

    private Shape member(Shape owner) {
        skip();
        if (take("**") || take("*")) {
            return Shape.ANY;
        }
        int start = at;
        String name = name();
        if (name.isEmpty()) {
            throw new Unreadable();
        }
        return member(owner, name, start, at);
    }

    private Shape member(Shape owner, String name, int start, int stop) {
        Shape part = owner.part(name);
        if (part == null) {
            List<String> known = owner.parts();
            reports.unknown(
                    TemplateFailed.UNKNOWN_NAME,
                    start,
                    stop,
                    name,
                    known,
                    owner.what(),
                    name,
                    String.join(", ", known));
            return Shape.ANY;
        }
        return part;
    }

    private Shape index(Shape owner) {
        at++;
        String literal = literal(']');
        int start = at;
        Shape key = expression();
        int stop = at;
        if (!take("]")) {
            throw new Unreadable();
        }
        if (literal != null && !owner.parts().isEmpty()) {
            return member(owner, literal, start, stop);
        }
        return key == RANGE ? owner : key == Shape.ANY ? Shape.ANY : owner.item();
    }

    private Shape call(Shape callee) {
        at++;
        String literal = literal(')');
        int start = at;
        arguments(Shape.ANY);
        if (literal != null && callee == RootFunction.LINK) {
            reports.link(literal, start + 1, start + 1 + literal.length());
        } else if (literal != null && callee == RootFunction.ASSET && !isAsset(literal)) {
            reports.unknown(ASSET, start + 1, start + 1 + literal.length(), literal, assets, literal);
        }
        return callee.called(literal);
    }

    private boolean isAsset(String path) {
        return assets.contains(path.startsWith("assets/") ? path.substring(7) : path);
    }

    /** The text of a string that stands alone before a comma or a closing sign; null for anything else. Takes nothing. */
    private @Nullable String literal(char closing) {
        skip();
        if (peek() != '"' && peek() != '\'') {
            return null;
        }
        int stop = TemplateScanner.stringEnd(text, at);
        String inner = stop - 1 > at ? text.substring(at + 1, stop - 1) : "";
        int after = stop;
        while (after < end && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        boolean plain = inner.indexOf('\\') < 0 && !inner.contains("${");
        return plain && after < end && (text.charAt(after) == closing || text.charAt(after) == ',') ? inner : null;
    }

    /** The rest of an argument list; {@code item} is what a function among the arguments is called with. Gives the shape that all have. */
    private Shape arguments(Shape item) {
        Shape all = null;
        while (!take(")")) {
            if (isDone()) {
                throw new Unreadable();
            }
            Shape one = isFunction() ? function(item) : expression();
            all = all == null ? one : Shape.either(all, one);
            take(",");
        }
        return all == null ? Shape.ANY : all;
    }

    /** Whether {@code x -> …} comes next. */
    private boolean isFunction() {
        int start = at;
        boolean arrow = take("(")
                ? !name().isEmpty() && skipNames() && take(")") && take("->")
                : !name().isEmpty() && take("->");
        at = start;
        return arrow;
    }

    private boolean skipNames() {
        while (take(",")) {
            name();
        }
        return true;
    }

    private Shape function(Shape item) {
        boolean several = take("(");
        scope.open(Map.of(name(), several ? Shape.ANY : item));
        try {
            while (several && take(",")) {
                scope.declare(name(), Shape.ANY);
            }
            take(")");
            take("->");
            return expression();
        } finally {
            scope.close();
        }
    }

    private Shape builtIn(Shape owner) {
        at++;
        if (peek() == '?') {
            at++;
            return Shapes.TEXT;
        }
        int start = at;
        String name = name();
        ForbiddenWords.builtIn(name, start, reports);
        Shape arguments = Shape.ANY;
        skip();
        if (peek() == '(') {
            at++;
            arguments = arguments(owner.item());
        }
        return switch (name) {
            case "then" -> arguments;
            case "filter",
                    "reverse",
                    "sort",
                    "sort_by",
                    "sortBy",
                    "take_while",
                    "takeWhile",
                    "drop_while",
                    "dropWhile" -> owner;
            case "first", "last", "min", "max" -> owner.item();
            case "split", "keys" -> Shapes.many(Shapes.TEXT);
            default -> Shape.ANY;
        };
    }

    /** {@code a!} or {@code a!b}; after a blank what comes does not belong to it. */
    private Shape withDefault(Shape shape) {
        at++;
        char c = peek();
        boolean starts = isNamePart(c) || "\"'([{".indexOf(c) >= 0 && c != '\0';
        if (!starts) {
            return shape;
        }
        if (isNameStart(c)) {
            int start = at;
            if (!nameOfArgument().isEmpty()) {
                at = start;
                return shape;
            }
        }
        return Shape.either(shape, postfix());
    }

    private Shape primary() {
        skip();
        char c = peek();
        if (c == '"' || c == '\'') {
            return string();
        }
        if (Character.isDigit(c)) {
            return number();
        }
        if (c == '(') {
            at++;
            Shape inner = expression();
            if (!take(")")) {
                throw new Unreadable();
            }
            return inner;
        }
        if (c == '[') {
            return list();
        }
        if (c == '{') {
            return hash();
        }
        if (c == '.') {
            int start = ++at;
            ForbiddenWords.variable(name(), start, reports);
            return Shape.ANY;
        }
        return root();
    }

    private Shape root() {
        int start = at;
        if (!isNameStart(peek())) {
            throw new Unreadable();
        }
        String name = name();
        if (name.equals("r") && (peek() == '"' || peek() == '\'')) {
            return string();
        }
        if (name.equals("as")) {
            throw new Unreadable();
        }
        if (name.equals("true") || name.equals("false")) {
            return Shapes.TEXT;
        }
        Shape shape = scope.find(name);
        if (shape == null) {
            List<String> known = scope.names();
            reports.unknown(
                    TemplateFailed.UNKNOWN_NAME, start, at, name, known, "template", name, String.join(", ", known));
            return Shape.ANY;
        }
        return shape;
    }

    private Shape string() {
        int start = at;
        boolean raw = TemplateScanner.isRaw(text, start);
        at = TemplateScanner.stringEnd(text, start);
        if (at > end) {
            throw new Unreadable();
        }
        for (int i = start; !raw && i < at - 1; i++) {
            if (text.charAt(i) == '$' && text.charAt(i + 1) == '{') {
                int close = text.indexOf('}', i);
                int stop = close < 0 || close > at ? at - 1 : close;
                ExpressionReader inner = new ExpressionReader(reports, scope, assets, i + 2, stop);
                inner.expression();
                if (!inner.isDone()) {
                    throw new Unreadable();
                }
                i = stop;
            }
        }
        return Shapes.TEXT;
    }

    private Shape number() {
        while (at < end
                && (Character.isDigit(peek())
                        || peek() == '.' && at + 1 < end && Character.isDigit(text.charAt(at + 1)))) {
            at++;
        }
        return Shapes.TEXT;
    }

    private Shape list() {
        at++;
        Shape item = null;
        while (!take("]")) {
            if (isDone()) {
                throw new Unreadable();
            }
            Shape one = expression();
            item = item == null ? one : Shape.either(item, one);
            take(",");
        }
        return Shapes.many(item == null ? Shape.ANY : item);
    }

    private Shape hash() {
        at++;
        while (!take("}")) {
            if (isDone()) {
                throw new Unreadable();
            }
            expression();
            if (take(":") || take(",")) {
                continue;
            }
        }
        return Shape.ANY;
    }
}
