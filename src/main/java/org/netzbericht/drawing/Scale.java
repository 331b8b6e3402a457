package org.netzbericht.drawing;

import java.util.ArrayList;
import java.util.List;

/** A number line with round marks: from the mark at or below the smallest value to the one at or above the largest. */
record Scale(double low, double high, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** About so many steps between two values that differ; of equal ones one step up. */
    static Scale of(double min, double max, int steps) {
        double span = max > min ? max - min : Math.max(1, Math.abs(max));
        double rough = span / steps;
        double power = 1;
        while (power * 10 <= rough) {
            power *= 10;
        }
        while (power > rough) {
            power /= 10;
        }
        double step = power * 10;
        for (double round : ROUND) {
            if (round * power >= rough * 0.9999) {
                step = round * power;
                break;
            }
        }
        double low = Math.floor(min / step + 1e-9) * step;
        double high = Math.ceil(max / step - 1e-9) * step;
        return new Scale(low, high > low ? high : low + step, step);
    }

    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (long i = 0; i <= count; i++) {
            marks.add(low + i * step);
        }
        return marks;
    }

    /** 0 at the low end, 1 at the high one. */
    double share(double value) {
        return (value - low) / (high - low);
    }
}
