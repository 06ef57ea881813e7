package dev.livestall.analytics.intake;

import dev.livestall.analytics.combine.Combinable;
import dev.livestall.analytics.combine.Sum;

/**
 * How many records were read, and what became of them.
 *
 * @param source what counted them, so that the counting spreads over the job
 * @param in read
 * @param out counted
 * @param rejected in the dead letters
 * @param late came after their show was closed
 * @param skipped rehearsals and unknown types
 * @param events changes counted so far: never falls
 */
public record Intake(String source, long in, long out, long rejected, long late, long skipped, long events)
        implements Combinable<Intake> {

    public static Intake none(String source) {
        return new Intake(source, 0, 0, 0, 0, 0, 0);
    }

    public static Intake counted(String source) {
        return new Intake(source, 1, 1, 0, 0, 0, 1);
    }

    public static Intake rejected(String source) {
        return new Intake(source, 1, 0, 1, 0, 0, 1);
    }

    public static Intake skipped(String source) {
        return new Intake(source, 1, 0, 0, 0, 1, 1);
    }

    /** Records that were taken for counted turned out to be late. */
    public static Intake turnedLate(String source, long records) {
        return new Intake(source, 0, -records, 0, records, 0, records);
    }

    @Override
    public Object place() {
        return source;
    }

    @Override
    public Sum<Intake> sum() {
        return Sum.from(this, Intake::plus);
    }

    public Intake plus(Intake more) {
        return new Intake(
                source,
                in + more.in,
                out + more.out,
                rejected + more.rejected,
                late + more.late,
                skipped + more.skipped,
                events + more.events);
    }
}
