package dev.livestall.local.operations;

import java.util.List;
import java.util.Map;

/**
 * Something that goes wrong.
 *
 * @param alert the one that has to fire, and no other
 * @param now how the series go on that are no longer as they were: from which number and by what every ten seconds; empty for one that is gone
 */
record Trouble(String alert, Map<String, String> now) {
    static final List<Trouble> ALL = List.of(
            trouble("ServiceDown", "up{service=\"dashboards\"}", "0+0"),
            // A container that is gone is no longer asked at all.
            trouble("ServiceDown", "up{service=\"chat-service\"}", ""),
            trouble("LogNotFresh", "livestall_log_fresh{instance=\"chat-2\"}", "0+0"),
            new Trouble(
                    "AcksSlow",
                    Map.of(
                            "livestall_log_append_seconds_bucket{outcome=\"acknowledged\",le=\"0.05\"}", "61000+500",
                            "livestall_log_append_seconds_bucket{outcome=\"acknowledged\",le=\"1.0\"}", "61000+900")),
            trouble("AcksUnknown", "livestall_log_append_seconds_count{outcome=\"unknown\"}", "0+2"),
            trouble("ReadersGivenUp", "livestall_fanout_stalled_total{instance=\"chat-1\"}", "60+100"),
            trouble("NobodyLeads", "livestall_outbox_rows{instance=\"commerce-1\"}", "NaN+0"),
            trouble("NobodyLeads", "livestall_outbox_rows{instance=\"commerce-1\"}", ""),
            trouble("OutboxWaits", "livestall_outbox_age_seconds{instance=\"commerce-1\"}", "31+10"),
            trouble("InboxWaits", "livestall_inbox_age_seconds{instance=\"commerce-1\"}", "121+10"),
            trouble("PaymentCircuitOpen", "livestall_payment_circuit_open{instance=\"commerce-1\"}", "1+0"),
            trouble("PaymentsFail", "livestall_payment_calls_seconds_count{outcome=\"failed\"}", "60+20"),
            trouble("PaymentsQuarantined", "livestall_quarantine_open{instance=\"commerce-1\"}", "1+0"),
            trouble("BoardsStale", "livestall_board_reads_total{outcome=\"stale\"}", "0+1"),
            trouble("JobDown", "flink_jobmanager_numRunningJobs{instance=\"job-manager\"}", "0+0"),
            trouble("JobDown", "flink_jobmanager_numRunningJobs{instance=\"job-manager\"}", ""),
            trouble(
                    "JobLags",
                    "flink_taskmanager_job_task_operator_pendingRecords{instance=\"task-manager\"}",
                    "20001+0"));

    private static Trouble trouble(String alert, String series, String now) {
        return new Trouble(alert, Map.of(series, now));
    }

    @Override
    public String toString() {
        return alert + " " + now;
    }
}
