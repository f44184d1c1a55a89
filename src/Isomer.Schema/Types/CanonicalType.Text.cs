using System.Diagnostics.CodeAnalysis;

namespace Isomer.Schema;

public sealed partial record CanonicalType
{
    /// <summary>Reads the text form; names in any case.</summary>
    /// <exception cref="FormatException">The text is no canonical type; the message says why.</exception>
    public static CanonicalType Parse(string text) =>
        TryParse(text, out var type, out var error) ? type : throw new FormatException($"'{text}' is no canonical type: {error}.");

    /// <summary>As <see cref="Parse"/>, false instead of an exception.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out CanonicalType? type) => TryParse(text, out type, out _);

    /// <summary>As <see cref="Parse"/>, false instead of an exception.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type; null where the text is none.</param>
    /// <param name="error">What is wrong, as a part of a sentence; null where nothing is.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out CanonicalType? type, [NotNullWhen(false)] out string? error)
    {
        var parser = new CanonicalTypeParser(text, 0);
        type = parser.ParseAll();
        error = parser.Error;
        return type is not null;
    }

    /// <summary>
    /// Reads the type that begins at <paramref name="position"/> and moves past it; stops before what cannot belong to a type, such as
    /// the bracket that closes <c>cast(… as …)</c>.
    /// </summary>
    internal static bool TryParsePrefix(
        string text, ref int position, [NotNullWhen(true)] out CanonicalType? type, [NotNullWhen(false)] out string? error)
    {
        var parser = new CanonicalTypeParser(text, position);
        type = parser.ParseType(0);
        error = parser.Error;
        position = parser.Position;
        return type is not null;
    }

    /// <summary>The text form, lower case, facets sorted: what <see cref="Parse"/> reads and the blueprint file holds.</summary>
    public override string ToString() => CanonicalTypeText.Print(this);
}
