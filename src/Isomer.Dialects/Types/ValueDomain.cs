namespace Isomer.Dialects;

/// <summary>Values that some engines hold in a type and others do not. A facet of a column's type may say more.</summary>
internal sealed record ValueDomain
{
    /// <summary>Whether truth values are other than numbers.</summary>
    public bool HasTruthValues { get; init; } = true;

    /// <summary>Whether a binary number may be NaN.</summary>
    public bool HasNan { get; init; }

    /// <summary>Whether a binary number may be infinite.</summary>
    public bool HasInfinity { get; init; }

    /// <summary>Whether zero, as a binary number, keeps its sign.</summary>
    public bool HasNegativeZero { get; init; } = true;

    /// <summary>Whether a decimal may be NaN.</summary>
    public bool HasDecimalNan { get; init; }

    /// <summary>Whether a date or timestamp may be infinite.</summary>
    public bool HasInfiniteDates { get; init; }

    /// <summary>The first year of a date, astronomical: 0 is 1 BC.</summary>
    public int FirstYear { get; init; } = 1;

    /// <summary>The last year of a date.</summary>
    public int LastYear { get; init; } = 9999;

    /// <summary>Whether a time of day may be 24:00:00.</summary>
    public bool HasEndOfDay { get; init; }

    /// <summary>Whether a text may hold the character U+0000.</summary>
    public bool HasZeroCharacter { get; init; } = true;

    /// <summary>Whether a text of fixed length is compared as if padded with blanks.</summary>
    public bool PadsFixedTexts { get; init; } = true;

    /// <summary>Whether UUIDs sort by their octets as they are written.</summary>
    public bool SortsUuidsAsWritten { get; init; } = true;
}
