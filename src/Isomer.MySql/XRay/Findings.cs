using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>Collects what an X-Ray has to say, and what it keeps in the server's own words.</summary>
/// <param name="dialect">The flavour.</param>
/// <param name="database">The connected database, whose name the server puts before every table that it prints.</param>
internal sealed class Findings(Dialect dialect, string database)
{
    private readonly string _qualifier = SqlText.Quote(database) + ".";
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<NativeObject> _objects = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public IEnumerable<NativeObject> Objects => _objects;

    /// <summary>Native text, free of the connected database's name: a blueprint is not tied to where it came from.</summary>
    public NativeText Text(string text) => new(dialect.Id, text.Replace(_qualifier, "", StringComparison.Ordinal));

    /// <summary>An expression; one that has no portable form is kept, and said so.</summary>
    /// <param name="text">As the server prints it.</param>
    /// <param name="target">Where it stands.</param>
    /// <param name="type">The column's type; null for a truth value or a key.</param>
    /// <param name="columns">The columns that it may name; null for none.</param>
    /// <param name="isExact">Whether its characters are certain.</param>
    public Expression Expression(
        string text, string target, CanonicalType? type, IReadOnlyList<Column>? columns = null, bool isExact = false)
    {
        var plain = text.Replace(_qualifier, "", StringComparison.Ordinal);
        var expression = dialect.ReadExpression(plain, type, columns);
        if (!isExact)
        {
            SuspectLoss(plain, target);
        }

        if (expression.IsNative)
        {
            _diagnostics.Add(Diagnostic.Create(Codes.ExpressionKeptNative, target, plain, dialect.DisplayName) with { Target = target });
        }

        return expression;
    }

    /// <summary>
    /// Says where the catalog, which knows the characters up to U+FFFF alone, may have printed a question mark for another.
    /// </summary>
    public void SuspectLoss(string text, string target)
    {
        if (text.Contains('?', StringComparison.Ordinal))
        {
            _diagnostics.Add(Diagnostic.Create(Codes.CharacterSuspect, target, text) with { Target = target });
        }
    }

    /// <summary>Says that a type has no portable form.</summary>
    public void TypeKept(string storeType, string target) =>
        _diagnostics.Add(Diagnostic.Create(Codes.TypeKeptNative, target, storeType) with { Target = target });

    /// <summary>Lists something without a portable form.</summary>
    public void Keep(string kind, QualifiedName name, string definition)
    {
        _objects.Add(new NativeObject(kind, name, Text(definition.TrimEnd().TrimEnd(';'))));
        var finding = Diagnostic.Create(Codes.ObjectKeptNative, dialect.DisplayName, kind, name.ToString(), "it has no portable form");
        _diagnostics.Add(finding with { Target = $"native/{name}" });
    }

    /// <summary>As <see cref="Keep(string, QualifiedName, string)"/>, for something of a table.</summary>
    public void Keep(string kind, QualifiedName table, string part, string definition) =>
        Keep(kind, table with { Name = table.Name + "." + part }, definition);

    /// <summary>Says that the account may not see something.</summary>
    public void Hidden(string side, string what, string privilege) =>
        _diagnostics.Add(Diagnostic.Create(Codes.CatalogHidden, side, what, privilege));
}
