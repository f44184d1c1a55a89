using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>Collects what an X-Ray has to say, and what it keeps in PostgreSQL's own words.</summary>
internal sealed class Findings(Dialect dialect)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<NativeObject> _objects = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public IEnumerable<NativeObject> Objects => _objects;

    public NativeText Text(string text) => new(dialect.Id, text);

    /// <summary>An expression; one that has no portable form is kept, and said so.</summary>
    public Expression Expression(string text, string target, CanonicalType? type, IReadOnlyList<Column>? columns = null)
    {
        var expression = dialect.ReadExpression(text, type, columns);
        if (expression.IsNative)
        {
            _diagnostics.Add(Diagnostic.Create(Codes.ExpressionKeptNative, target, text, dialect.DisplayName) with { Target = target });
        }

        return expression;
    }

    /// <summary>Says that a type has no portable form.</summary>
    public void TypeKept(string storeType, string target) =>
        _diagnostics.Add(Diagnostic.Create(Codes.TypeKeptNative, target, storeType) with { Target = target });

    /// <summary>Lists something without a portable form.</summary>
    public void Keep(string kind, QualifiedName name, string definition)
    {
        _objects.Add(new NativeObject(kind, name, Text(definition.TrimEnd(';'))));
        var finding = Diagnostic.Create(Codes.ObjectKeptNative, dialect.DisplayName, kind, name.ToString(), "it has no portable form");
        _diagnostics.Add(finding with { Target = $"native/{name}" });
    }

    /// <summary>As <see cref="Keep(string, QualifiedName, string)"/>, for something of a table.</summary>
    public void Keep(string kind, QualifiedName table, string part, string definition) =>
        Keep(kind, table with { Name = table.Name + "." + part }, definition);
}
