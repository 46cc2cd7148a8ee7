package dev.michi.bench;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of another process on this machine. */
final class Heap implements AutoCloseable {

    private static final int COLLECTIONS = 4;

    private final JMXConnector connector;
    private final MemoryMXBean memory;

    private Heap(JMXConnector connector, MemoryMXBean memory) {
        this.connector = connector;
        this.memory = memory;
    }

    /** The address comes from the JVM that was started here, and leads back to it. */
    @SuppressWarnings("BanJNDI")
    static Heap of(ProcessHandle process) throws Exception {
        var machine = VirtualMachine.attach(Long.toString(process.pid()));
        try {
            var connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
            MBeanServerConnection connection = connector.getMBeanServerConnection();
            return new Heap(
                    connector,
                    ManagementFactory.newPlatformMXBeanProxy(
                            connection, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class));
        } finally {
            machine.detach();
        }
    }

    /** What is left in use after full collections, in bytes; several, as what one frees may let go of more. */
    long usedBytes() throws InterruptedException {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
            Thread.sleep(300);
            used = Math.min(used, memory.getHeapMemoryUsage().getUsed());
        }
        return used;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
