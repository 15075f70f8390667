package fusabi.vm;

import java.time.Duration;

/**
 * What a call into an instance has used, with everything it led to.
 *
 * @param fuel           units of work
 * @param time           from its beginning to its end, or to now; 0 for a call that ended before anyone looked at the clock
 * @param outputBytes    written to standard output and error, in UTF-8
 * @param nativeCalls    calls of functions of the host, or of the library, that are not written in the script's language
 * @param hostCalls      those of them that are functions of the host
 * @param callbacks      calls of the script by those
 * @param allocatedBytes what was made in the heap, dead or alive, texts and host objects with what they are charged
 * @param collections    how often the heap was collected
 * @param liveBytes      what was alive at the heap's last collection, and what texts and host objects take now
 * @param peakBytes      the most that heap, side table and stacks have taken together
 */
public record RunReport(
        long fuel, Duration time, long outputBytes, long nativeCalls, long hostCalls, long callbacks, long allocatedBytes,
        int collections, long liveBytes, long peakBytes) {}
