using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>Collects what an X-Ray has to say, and what it keeps in SQL Server's own words.</summary>
/// <param name="dialect">The dialect.</param>
/// <param name="side">The database, for people.</param>
internal sealed class Findings(Dialect dialect, string side)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<NativeObject> _objects = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public IEnumerable<NativeObject> Objects => _objects;

    public NativeText Text(string text) => new(dialect.Id, text);

    /// <summary>An expression; one that has no portable form is kept, and said so.</summary>
    /// <param name="text">Its text; null where the account is not shown it.</param>
    /// <param name="target">What it belongs to.</param>
    /// <param name="type">The type of its column, or null.</param>
    /// <param name="columns">The columns that it may refer to.</param>
    /// <exception cref="IsomerException">It is not shown.</exception>
    public Expression Expression(string? text, string target, CanonicalType? type, IReadOnlyList<Column>? columns = null)
    {
        if (text is null)
        {
            throw new IsomerException(
                Codes.PermissionDenied, side, $"the definition of {target} may not be seen, which takes VIEW DEFINITION");
        }

        var expression = dialect.ReadExpression(text, type, columns);
        if (expression.IsNative)
        {
            _diagnostics.Add(Diagnostic.Create(Codes.ExpressionKeptNative, target, text, dialect.DisplayName) with { Target = target });
        }

        return expression;
    }

    /// <summary>An expression that is read twice, and told of once.</summary>
    public Expression Parse(string text, IReadOnlyList<Column> columns) => dialect.ReadExpression(text, null, columns);

    /// <summary>Says that a type has no portable form.</summary>
    public void TypeKept(string storeType, string target) =>
        _diagnostics.Add(Diagnostic.Create(Codes.TypeKeptNative, target, storeType) with { Target = target });

    /// <summary>Says what of an object the blueprint does not hold.</summary>
    public void LeftOut(string target, string what) =>
        _diagnostics.Add(Diagnostic.Create(Codes.PropertyLeftOut, target, what) with { Target = target });

    /// <summary>Says that a constraint was not checked over the rows that stand.</summary>
    public void NotTrusted(string target)
    {
        var finding = Diagnostic.Create(
            Codes.ConstraintNotTrusted, target, "Check it here first: ALTER TABLE … WITH CHECK CHECK CONSTRAINT.");
        _diagnostics.Add(finding with { Target = target });
    }

    /// <summary>Lists something without a portable form.</summary>
    public void Keep(string kind, QualifiedName name, string definition)
    {
        _objects.Add(new NativeObject(kind, name, Text(definition.Trim().TrimEnd(';'))));
        var finding = Diagnostic.Create(Codes.ObjectKeptNative, dialect.DisplayName, kind, name.ToString(), "it has no portable form");
        _diagnostics.Add(finding with { Target = $"native/{name}" });
    }

    /// <summary>As <see cref="Keep(string, QualifiedName, string)"/>, for something of a table.</summary>
    public void Keep(string kind, QualifiedName table, string part, string definition) =>
        Keep(kind, table with { Name = table.Name + "." + part }, definition);

    /// <summary>Says why a module's text is missing: it is encrypted, or an assembly's, or not shown, which was said for all.</summary>
    public void NoDefinition(string kind, string name, bool isEncrypted)
    {
        if (isEncrypted)
        {
            _diagnostics.Add(
                Diagnostic.Create(Codes.DefinitionEncrypted, dialect.DisplayName, kind, name) with { Target = $"native/{name}" });
        }
        else
        {
            Hidden($"the text of {kind} {name}");
        }
    }

    /// <summary>Says that the account may not see something.</summary>
    public void Hidden(string what) =>
        _diagnostics.Add(Diagnostic.Create(Codes.CatalogHidden, side, what, "VIEW DEFINITION on the database"));
}
