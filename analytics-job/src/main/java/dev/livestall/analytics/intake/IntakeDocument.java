package dev.livestall.analytics.intake;

/** {@code livestall-intake/intake}: what became of all records that were read. */
record IntakeDocument(long in, long out, long rejected, long late, long skipped, long events) {
    static IntakeDocument of(Intake intake) {
        return new IntakeDocument(
                intake.in(), intake.out(), intake.rejected(), intake.late(), intake.skipped(), intake.events());
    }
}
