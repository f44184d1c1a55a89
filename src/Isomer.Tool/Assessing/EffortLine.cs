namespace Isomer.Tool.Assessing;

/// <summary>One line of the estimate: so many of something, at so much each.</summary>
/// <param name="What">What is done.</param>
/// <param name="Count">How many.</param>
/// <param name="MinutesEach">What one costs.</param>
internal sealed record EffortLine(string What, int Count, decimal MinutesEach)
{
    /// <summary>What all of them cost.</summary>
    public decimal Minutes => Count * MinutesEach;
}
