package org.netzbericht.render.view;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;

/** Numbers, dates and times as one language writes them. How it does stands among its words, so that every machine writes the same. */
public final class Wording {
    private static final String NBSP = "\u00A0";

    private final Words words;
    private final String[] months;
    private final String point;
    private final String group;
    private final int groupFrom;

    public Wording(Words words) {
        this.words = words;
        this.months = words.get("months").split(",");
        this.point = words.get("numberPoint");
        this.group = words.get("numberGroup");
        String from = words.get("numberGroupFrom");
        this.groupFrom = from.length() == 1 && Character.isDigit(from.charAt(0)) ? from.charAt(0) - '0' : 4;
    }

    /** {@code 84.666.498} or {@code 47,75}; four digits stand without a separator, as in a year of German typography. */
    public String number(BigDecimal number) {
        String plain = number.toPlainString();
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0 && whole.length() >= groupFrom) {
                text.append(group);
            }
            text.append(whole.charAt(i));
        }
        if (dot >= 0) {
            text.append(point).append(digits, dot + 1, digits.length());
        }
        return (negative ? "\u2212" : "") + text;
    }

    /** {@code 3. Mai 2023}, {@code Mai 2023} or {@code 2023}. */
    public String date(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        return written(words.get(date.isDay() ? "dateDay" : "dateMonth"), date);
    }

    private String written(String pattern, PartialDate date) {
        return pattern.replace("{day}", String.valueOf(date.day()))
                .replace("{dd}", two(date.day()))
                .replace("{mm}", two(date.month()))
                .replace("{month}", month(date.month()))
                .replace("{year}", String.valueOf(date.year()));
    }

    /** {@code 03.05.2023}; in English {@code 3 May 2023}. */
    public String shortDate(PartialDate date) {
        return date.isDay() ? written(words.get("dateShort"), date) : date(date);
    }

    public String month(int month) {
        return month <= months.length ? months[month - 1].strip() : String.valueOf(month);
    }

    public String time(LocalTime time) {
        return words.get("oclock", two(time.getHour()) + ":" + two(time.getMinute()));
    }

    public String moment(LocalDateTime at) {
        String day = date(new PartialDate(at.getYear(), at.getMonthValue(), at.getDayOfMonth()));
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + ", " + time(at.toLocalTime());
    }

    /** {@code März 2021 – August 2022}, {@code seit März 2021}; one date where start and end are the same. */
    public String period(Value.Period period) {
        String start = date(period.start());
        if (period.end() == null) {
            return period.ongoing() ? words.get("since", start) : start;
        }
        if (period.end().equals(period.start())) {
            return start;
        }
        return start + " – " + date(period.end());
    }

    public String amount(Value.Amount amount) {
        String unit = amount.unit().equals("EUR") ? "€" : amount.unit();
        return unit.isEmpty() ? number(amount.number()) : number(amount.number()) + NBSP + unit;
    }

    public String yesNo(boolean yes) {
        return words.get(yes ? "yes" : "no");
    }

    /** {@code 50,7189° N, 12,4939° O}. */
    public String point(Value.Point point) {
        return number(point.latitude()) + "°" + NBSP + words.get("north") + ", " + number(point.longitude()) + "°"
                + NBSP + words.get("east");
    }

    /** {@code 620 kB} or {@code 1,4 MB}; thousands, not 1,024. */
    public String size(long bytes) {
        if (bytes < 1_000_000) {
            return number(BigDecimal.valueOf(Math.max(1, (bytes + 500) / 1000))) + NBSP + "kB";
        }
        return number(BigDecimal.valueOf((bytes + 50_000) / 100_000, 1)) + NBSP + "MB";
    }

    /** {@code 2:05 Minuten}, of minutes and seconds. */
    public String duration(long millis) {
        long seconds = (millis + 500) / 1000;
        return words.get("minutes", seconds / 60 + ":" + two((int) (seconds % 60)));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
