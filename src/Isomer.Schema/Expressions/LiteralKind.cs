namespace Isomer.Schema;

/// <summary>What a literal is.</summary>
public enum LiteralKind
{
    /// <summary>NULL.</summary>
    Null,

    /// <summary>A truth value.</summary>
    Bool,

    /// <summary>An exact or approximate number, digits as written.</summary>
    Number,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Octets, as hexadecimal digits.</summary>
    Binary,

    /// <summary>A date, <c>2024-01-02</c>.</summary>
    Date,

    /// <summary>A time of day, <c>10:00:00.5</c>.</summary>
    Time,

    /// <summary>A local date and time, <c>2024-01-02 10:00:00.5</c>.</summary>
    Timestamp,

    /// <summary>An instant, <c>2024-01-02 10:00:00.5+00:00</c>.</summary>
    TimestampTz,
}
