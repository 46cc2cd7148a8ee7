package dev.michi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

class SchedulingTest {

    private final ApplicationContextRunner portal =
            new ApplicationContextRunner().withUserConfiguration(Scheduling.class, Tidying.class);

    @Test
    void dailyWorkComesAQuarterOfAnHourAfterTheStartAndEachDay() {
        portal.run(
                context -> assertThat(context.getBean(ScheduledTaskHolder.class).getScheduledTasks())
                        .singleElement()
                        .satisfies(scheduled -> {
                            var task = (FixedDelayTask) scheduled.getTask();
                            assertThat(task.getInitialDelayDuration()).isEqualTo(Duration.ofMinutes(15));
                            assertThat(task.getIntervalDuration()).isEqualTo(Duration.ofDays(1));
                        }));
    }

    static class Tidying {
        @Daily
        void tidy() {}
    }
}
