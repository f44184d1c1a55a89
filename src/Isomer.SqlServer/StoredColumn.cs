namespace Isomer.SqlServer;

/// <summary>A column as the server holds it; an alias type is seen through to its base type, since that is what travels.</summary>
internal sealed record StoredColumn
{
    public required string Name { get; init; }

    /// <summary>The type's name alone: <c>bigint</c>, <c>nvarchar</c>.</summary>
    public required string DataType { get; init; }

    public required bool IsNullable { get; init; }

    /// <summary>The longest value in octets; -1 for max, 16 for the pointers of text, ntext and image.</summary>
    public required int MaxBytes { get; init; }

    /// <summary>Digits of a number.</summary>
    public required int Precision { get; init; }

    /// <summary>Fraction digits of a number or a time.</summary>
    public required int Scale { get; init; }

    /// <summary>The collation of a text; null for everything else.</summary>
    public required string? Collation { get; init; }

    /// <summary>The code page of a text; 0 for none, as under collations for Unicode alone.</summary>
    public required int CodePage { get; init; }

    /// <summary>The whole type as DDL spells it.</summary>
    public string StoreType => TypeSpelling.Of(DataType, MaxBytes, Precision, Scale);

    /// <summary>Whether a text is held in its collation's code page instead of UTF-16.</summary>
    public bool IsCodePaged => DataType is "varchar" or "char" or "text";

    /// <summary>Whether texts are filled up with blanks.</summary>
    public bool IsPadded => DataType is "char" or "nchar";

    /// <summary>Whether the server gives the value and takes none.</summary>
    public bool IsRowVersion => DataType == "timestamp";
}
