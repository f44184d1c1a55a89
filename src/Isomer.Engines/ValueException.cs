namespace Isomer.Engines;

/// <summary>A value that cannot be read or written without changing it. It carries the place, never the value itself.</summary>
/// <param name="ordinal">The column's ordinal in the reader or writer.</param>
/// <param name="reason">Why, for people: "'text' is no date", without the value.</param>
public sealed class ValueException(int ordinal, string reason) : Exception(reason)
{
    /// <summary>The column's ordinal in the reader or writer.</summary>
    public int Ordinal { get; } = ordinal;
}
