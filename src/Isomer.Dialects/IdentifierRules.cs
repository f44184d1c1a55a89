using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>How an engine quotes, folds and limits identifiers: facts, fed to one shared routine.</summary>
/// <param name="Open">The opening quote.</param>
/// <param name="Close">The closing quote; doubled inside.</param>
/// <param name="MaxLength">The longest name, in <paramref name="LengthUnit"/>; null for no limit.</param>
/// <param name="LengthUnit">What the limit counts.</param>
/// <param name="Folding">What the engine makes of an unquoted name.</param>
/// <param name="IsCaseSensitive">Whether two quoted names that differ in case are two names.</param>
public sealed record IdentifierRules(
    char Open, char Close, int? MaxLength, IdentifierLengthUnit LengthUnit, IdentifierFolding Folding, bool IsCaseSensitive)
{
    /// <summary>Whether a name has no characters past U+FFFF and no blank at its end.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Characters that no name can have, quoted or not; empty for none.</summary>
    public string Refused { get; init; } = "";

    /// <summary>The name between quotes, quotes inside doubled.</summary>
    public string Quote(string name) => Open + Doubled(name) + Close;

    /// <summary>The name between quotes, after its schema where it has one.</summary>
    public string Quote(QualifiedName name) => name.Schema is null ? Quote(name.Name) : Quote(name.Schema) + "." + Quote(name.Name);

    /// <summary>Names between quotes, with commas between them.</summary>
    public string QuoteList(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    /// <summary>As <see cref="Quote(string)"/>, behind what stands in a statement already.</summary>
    internal StringBuilder AppendQuoted(StringBuilder statement, string name) =>
        statement.Append(Open).Append(Doubled(name)).Append(Close);

    private string Doubled(string name) => name.IndexOf(Close) < 0 ? name : name.Replace(Close.ToString(), new string(Close, 2));
}
