namespace Isomer.Dialects.PostgreSql;

/// <summary>Types that PostgreSQL compares and converts alike.</summary>
internal enum TypeFamily
{
    /// <summary>A literal in quotes or NULL, which takes the type of its neighbour.</summary>
    Unknown,

    Text,

    Bool,

    Number,

    /// <summary>Dates and timestamps without a zone.</summary>
    Moment,

    /// <summary>Timestamps with a zone.</summary>
    Instant,

    /// <summary>Times of day.</summary>
    Clock,

    /// <summary>Intervals.</summary>
    Span,

    Bytes,

    Uuid,

    /// <summary>Enums.</summary>
    Label,

    Bits,

    /// <summary>JSON and XML.</summary>
    Document,

    Other,
}
