using System.Globalization;

namespace Isomer.Schema;

/// <summary>Reads the mapping file.</summary>
internal sealed class MappingReader(JsonContext context)
{
    public SchemaMapping Read(JsonValue root)
    {
        var fields = new JsonFields(context, root, "", "the mapping", MappingKeys.Mapping);
        if (fields.Require("mapping") is { } version && fields.Integer("mapping") is { } number && number != SchemaMapping.FormatVersion)
        {
            context.File.Report(
                Codes.WrongFormatVersion, version, null, version.Text, SchemaMapping.FormatVersion.ToString(CultureInfo.InvariantCulture));
        }

        return new()
        {
            Names = fields.Choice("names", MappingKeys.NamePolicies, NamePolicy.Fold),
            Include = ReadPatterns(fields, "include"),
            Exclude = ReadPatterns(fields, "exclude"),
            Types = context.Named(fields, "types", ReadTypeRule, sorted: false),
            Tables = context.Named(fields, "tables", ReadTable, sorted: false),
            Accept = ReadAcceptances(fields),
            Policy = ReadPolicies(fields, "a column's type"),
        };
    }

    private EquatableArray<string> ReadPatterns(JsonFields fields, string key)
    {
        var patterns = fields.Strings(key);
        if (fields.Find(key) is { Kind: JsonKind.Array } place)
        {
            context.CheckDistinct(patterns, place, key);
            foreach (var item in place.Items)
            {
                context.File.Record(RulePath.Of(key, item.Text), item);
            }
        }

        return patterns;
    }

    private TypeRule ReadTypeRule(string from, JsonValue value, string target)
    {
        if (!TypePattern.TryParse(from, out _, out var error))
        {
            context.File.Report(Codes.MalformedType, value, target, from, error!);
        }

        return new(from, context.Type(value, target) ?? CanonicalType.Text);
    }

    private TableRule ReadTable(string table, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "a table's rules", MappingKeys.Table);
        CheckRename(fields, table);
        return new()
        {
            Table = table,
            Rename = fields.Name("rename"),
            Filter = fields.Expression("filter"),
            Columns = context.Named(fields, "columns", ReadColumn, sorted: false),
            Accept = ReadAcceptances(fields),
            Policy = ReadPolicies(fields, "a column's type"),
        };
    }

    private ColumnRule ReadColumn(string column, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "a column's rules", MappingKeys.Column);
        CheckRename(fields, column);
        var rule = new ColumnRule
        {
            Column = column,
            Rename = fields.String("rename"),
            Type = fields.Type("type"),
            Constant = ReadConstant(fields),
            Exclude = fields.Bool("exclude"),
            Accept = ReadAcceptances(fields),
            Policy = ReadPolicies(fields, fields.Find("type") is null ? null : "a type that the rule gives already"),
        };
        if (rule.Rename is "")
        {
            context.File.Report(Codes.MalformedName, fields.Find("rename")!, target, "");
        }

        if (rule.Exclude && (rule.Rename ?? (object?)rule.Type ?? rule.Constant) is not null)
        {
            context.File.Report(Codes.ContradictingRules, value, target, column);
        }

        return rule;
    }

    private void CheckRename(JsonFields fields, string name)
    {
        if (NamePattern.HasWildcard(name) && fields.Find("rename") is { } rename)
        {
            context.File.Report(Codes.RenameOfPattern, rename, fields.Target, name);
        }
    }

    private LiteralExpression? ReadConstant(JsonFields fields)
    {
        switch (fields.Expression("constant"))
        {
            case null:
                return null;
            case LiteralExpression literal:
                return literal;
            case UnaryExpression { Operator: UnaryOperator.Negate, Operand: LiteralExpression { Kind: LiteralKind.Number } number }:
                return number with { Text = "-" + number.Text };
            default:
                context.File.Report(Codes.NoLiteral, fields.Find("constant")!, fields.Target, fields.Find("constant")!.Text);
                return null;
        }
    }

    private EquatableArray<Acceptance> ReadAcceptances(JsonFields owner) => context.Named(owner, "accept", (code, value, target) =>
    {
        CheckCode("'accept'", code, value, target);

        if (context.Expect(value, JsonKind.String, "the reason", target) && value.Text.Trim().Length == 0)
        {
            context.File.Report(Codes.EmptyList, value, target, "an acceptance", "word of reason");
        }

        return new Acceptance(code, value.Text);
    });

    /// <param name="owner">The rules that it is part of.</param>
    /// <param name="typed">What the policy `text` would change, where it may not; null where it may.</param>
    private EquatableArray<PolicyRule> ReadPolicies(JsonFields owner, string? typed) =>
        context.Named(owner, "policy", (code, value, target) =>
    {
        CheckCode("'policy'", code, value, target);
        var words = MappingKeys.LossPolicies.Select(p => p.ToString().ToLowerInvariant()).ToList();
        var at = context.Expect(value, JsonKind.String, "a policy", target) ? words.IndexOf(value.Text) : 0;
        if (at < 0)
        {
            context.File.Report(Codes.UnknownValue, value, target, "'policy'", value.Text, string.Join(", ", words));
        }

        var policy = MappingKeys.LossPolicies[Math.Max(at, 0)];
        if (policy == LossPolicy.Text && typed is not null)
        {
            context.File.Report(
                Codes.UnfitPolicy, value, target, "text", code, owner.Target.Length == 0 ? "the whole schema" : owner.Target,
                $"it would change {typed}; say it in a column's rules, without a type");
        }

        return new PolicyRule(code, policy);
    });

    private void CheckCode(string key, string code, JsonValue value, string target)
    {
        var isCode = code.Length == 7 && code.StartsWith("ISO", StringComparison.Ordinal) && code.Skip(3).All(c => c is >= '0' and <= '9');
        if (!isCode)
        {
            context.File.Report(Codes.UnknownValue, value, target, key, code, "the codes of anomalies, such as ISO2124");
        }
    }
}
