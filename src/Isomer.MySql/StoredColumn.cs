namespace Isomer.MySql;

/// <summary>A column as the server holds it.</summary>
internal sealed record StoredColumn
{
    public required string Name { get; init; }

    /// <summary>The type's name alone: <c>bigint</c>, <c>varchar</c>.</summary>
    public required string DataType { get; init; }

    /// <summary>The whole type as the catalog spells it: <c>bigint(20) unsigned</c>.</summary>
    public required string StoreType { get; init; }

    public required bool IsNullable { get; init; }

    /// <summary>Whether it is AUTO_INCREMENT.</summary>
    public required bool IsNumbered { get; init; }

    /// <summary>The character set of text; null for everything else.</summary>
    public required string? Charset { get; init; }

    /// <summary>The longest value in characters; null where the type has no length.</summary>
    public required long? MaxCharacters { get; init; }

    /// <summary>The longest value in octets; null where the type has no length.</summary>
    public required long? MaxBytes { get; init; }

    /// <summary>Digits of a decimal, or bits.</summary>
    public required int Precision { get; init; }

    /// <summary>Fraction digits of a number; null where none are declared.</summary>
    public required int? Scale { get; init; }

    /// <summary>Fraction digits of a time type.</summary>
    public required int FractionDigits { get; init; }

    public bool IsUnsigned => StoreType.Contains("unsigned", StringComparison.Ordinal);

    /// <summary>Whether the stored octets of a text are UTF-8 already.</summary>
    public bool IsUtf8 => Charset is "utf8mb4" or "utf8mb3" or "utf8" or "ascii";
}
