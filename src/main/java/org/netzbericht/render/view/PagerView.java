package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.netzbericht.site.Page;

/** The ways from one page of a long list to the others. */
final class PagerView {
    /** So many numbers are shown on each side of the page that is open. */
    private static final int AROUND = 2;

    private final Frame frame;
    private final Page.ListPage list;
    private final List<Integer> numbers;

    private PagerView(Frame frame, Page.ListPage list) {
        this.frame = frame;
        this.list = list;
        this.numbers = numbers(list.number(), list.routes().size());
    }

    static TemplateModel of(Frame frame, Page.ListPage list) {
        return new PagerView(frame, list).pager();
    }

    /** The numbers that are shown, 1-based: the first, the last, those around {@code open}; never is a single one left out between two of them. */
    static List<Integer> numbers(int open, int last) {
        int from = open - AROUND <= 3 ? 1 : open - AROUND;
        int to = open + AROUND >= last - 2 ? last : open + AROUND;
        IntStream around = IntStream.rangeClosed(from, to);
        IntStream before = from == 1 ? IntStream.empty() : IntStream.of(1);
        IntStream after = to == last ? IntStream.empty() : IntStream.of(last);
        return IntStream.concat(IntStream.concat(before, around), after).boxed().toList();
    }

    private TemplateModel pager() {
        int open = list.number();
        int last = list.routes().size();
        return Models.hash(
                "pager",
                Models.parts(
                        "number", Models.number(open),
                        "total", Models.number(last),
                        "previous", open == 1 ? null : step(open - 1),
                        "next", open == last ? null : step(open + 1),
                        "pages", Models.list(numbers, this::step)));
    }

    private TemplateModel step(int number) {
        return Models.hash(
                "pager",
                Models.parts(
                        "number", Models.text(frame.wording().number(BigDecimal.valueOf(number))),
                        "url", Models.text(frame.url(list.routes().get(number - 1))),
                        "current", Models.yesNo(number == list.number()),
                        "skipped", Models.yesNo(number > 1 && !numbers.contains(number - 1))));
    }
}
