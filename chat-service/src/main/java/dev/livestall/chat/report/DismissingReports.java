package dev.livestall.chat.report;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Deciding;
import dev.livestall.chat.command.Fields;
import dev.livestall.events.LineEvent.ReportsDismissed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A moderator lets a reported line stand: it leaves the queue, and reports alone do not take it out any more. */
@Configuration(proxyBeanMethods = false)
class DismissingReports {

    @JsonTypeName("dismiss-reports")
    record DismissReports(String id, String messageId) implements Command {
        DismissReports {
            Fields.aboutMessage(id, messageId);
        }
    }

    @Bean
    CommandHandler<DismissReports> dismissing(Deciding deciding) {
        return deciding.handler(
                DismissReports.class, (dismissed, about, by) -> new ReportsDismissed(about, dismissed.messageId(), by));
    }
}
