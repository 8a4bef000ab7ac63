package org.selvedge.places;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Circles for numbers by country. Their areas are as their numbers, except that none is smaller than its number needs to be
 * read; where two would lie over one another they give way to each other, the smaller one more.
 */
public final class Clusters {
    private static final double OF_ONE = 50;
    private static final double LARGEST = 150;
    /** Of the map that circles may cover together before they are made smaller. */
    private static final double SHARE = 0.14;

    private static final double GAP = 6;
    private static final double HOMESICK = 0.04;
    private static final int PATIENCE = 1_000;
    private static final int CALM = 120;

    private Clusters() {}

    /** Of those countries that are on the map, the largest first. */
    public static List<Cluster> of(Map<String, Long> counts) {
        List<Circle> circles = counts.entrySet().stream()
                .filter(entry ->
                        entry.getValue() > 0 && Europe.land(entry.getKey()).isPresent())
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Circle(Europe.land(entry.getKey()).orElseThrow(), entry.getValue()))
                .toList();
        double scale = scale(circles);
        circles.forEach(circle -> circle.grow(scale));
        settle(circles);
        return circles.stream().map(Circle::drawn).toList();
    }

    /** The radius of one. */
    private static double scale(List<Circle> circles) {
        long total = circles.stream().mapToLong(circle -> circle.count).sum();
        long most = circles.stream().mapToLong(circle -> circle.count).max().orElse(1);
        double room = SHARE * Frame.WHOLE.width() * Frame.WHOLE.height();
        return Math.min(OF_ONE, Math.min(LARGEST / Math.sqrt(most), Math.sqrt(room / (Math.PI * Math.max(1, total)))));
    }

    private static void settle(List<Circle> circles) {
        for (int step = 0; step < PATIENCE; step++) {
            circles.forEach(Circle::stay);
            boolean moved = false;
            for (int one = 0; one < circles.size(); one++) {
                for (int other = one + 1; other < circles.size(); other++) {
                    moved |= circles.get(one).makesWay(circles.get(other), one + other);
                }
            }
            if (!moved) {
                return;
            }
            if (step < CALM) {
                circles.forEach(Circle::longsForHome);
            }
        }
    }

    private static final class Circle {
        private final Land land;
        private final long count;
        private double radius;
        private double x;
        private double y;

        private Circle(Land land, long count) {
            this.land = land;
            this.count = count;
            this.x = land.middle().x();
            this.y = land.middle().y();
        }

        private void grow(double scale) {
            radius = Math.max(scale * Math.sqrt(count), readable());
        }

        /** Half as wide as the digits are, and a little more. */
        private double readable() {
            return Math.max(48, 16 + 20 * String.valueOf(count).length());
        }

        private boolean makesWay(Circle other, int turn) {
            double dx = other.x - x;
            double dy = other.y - y;
            double distance = Math.hypot(dx, dy);
            double lacking = radius + other.radius + GAP - distance;
            if (lacking <= 0) {
                return false;
            }
            if (distance < 1) {
                dx = Math.cos(turn);
                dy = Math.sin(turn);
                distance = 1;
            }
            double mine = other.radius / (radius + other.radius);
            double push = (lacking + 0.5) / distance;
            x -= dx * push * mine;
            y -= dy * push * mine;
            other.x += dx * push * (1 - mine);
            other.y += dy * push * (1 - mine);
            return true;
        }

        private void stay() {
            x = Math.clamp(x, radius + GAP, Frame.WHOLE.width() - radius - GAP);
            y = Math.clamp(y, radius + GAP, Frame.WHOLE.height() - radius - GAP);
        }

        private void longsForHome() {
            x += HOMESICK * (land.middle().x() - x);
            y += HOMESICK * (land.middle().y() - y);
        }

        private Cluster drawn() {
            return new Cluster(
                    land.country(),
                    count,
                    new Spot((int) Math.round(x), (int) Math.round(y)),
                    (int) Math.round(radius),
                    land.middle());
        }
    }
}
