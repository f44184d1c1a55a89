namespace Isomer.Benchmarks;

/// <summary>One timed run.</summary>
/// <param name="Seconds">Wall clock, process start included.</param>
/// <param name="PeakMegabytes">The greatest resident set of the measured process; null for a peer.</param>
internal readonly record struct Measurement(double Seconds, double? PeakMegabytes);
