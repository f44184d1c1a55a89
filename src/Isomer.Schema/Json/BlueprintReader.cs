using System.Globalization;

namespace Isomer.Schema;

/// <summary>
/// Reads the blueprint file's sections. What is faulty is reported and replaced by something harmless, so that reading goes on.
/// </summary>
internal sealed class BlueprintReader(JsonContext context)
{
    private static readonly NativeText s_noText = new("", "");

    public Blueprint Read(JsonValue root)
    {
        var fields = new JsonFields(context, root, "", "the blueprint", BlueprintKeys.Blueprint);
        CheckVersion(fields);
        var tables = new TableReader(context);
        return new Blueprint
        {
            Origin = ReadOrigin(fields),
            Tables = ReadNamed(fields.Find("tables"), "tables", tables.Read, t => t.Name),
            Sequences = ReadNamed(fields.Find("sequences"), "sequences", ReadSequence, s => s.Name),
            Enums = ReadNamed(fields.Find("enums"), "enums", ReadEnum, e => e.Name),
            Domains = ReadNamed(fields.Find("domains"), "domains", ReadDomain, d => d.Name),
            Views = ReadNamed(fields.Find("views"), "views", ReadView, v => v.Name),
            Routines = ReadNamed(fields.Find("routines"), "routines", ReadRoutine, r => r.Name),
            NativeObjects = ReadNativeObjects(fields.Find("native")),
        };
    }

    private void CheckVersion(JsonFields fields)
    {
        if (fields.Require("blueprint") is { } version && fields.Integer("blueprint") is { } number && number != Blueprint.FormatVersion)
        {
            context.File.Report(
                Codes.WrongFormatVersion, version, null, version.Text, Blueprint.FormatVersion.ToString(CultureInfo.InvariantCulture));
        }
    }

    private Origin? ReadOrigin(JsonFields blueprint)
    {
        if (blueprint.Find("origin") is not { } value)
        {
            return null;
        }

        var fields = new JsonFields(context, value, "origin", "the origin", BlueprintKeys.Origin);
        fields.Require("engine");
        return new(fields.String("engine") ?? "", fields.String("version"));
    }

    private EquatableArray<T> ReadNamed<T>(
        JsonValue? value, string section, Func<QualifiedName, JsonValue, string, T> read, Func<T, QualifiedName> nameOf)
    {
        if (value is null || !context.Expect(value, JsonKind.Object, $"'{section}'", section))
        {
            return default;
        }

        var objects = new Dictionary<QualifiedName, T>();
        foreach (var member in value.Members)
        {
            if (context.Name(member.Name, member.Value, section) is not { } name)
            {
                continue;
            }

            // The same name can be spelled twice: with and without quotes.
            if (objects.ContainsKey(name))
            {
                context.File.Report(Codes.DuplicateName, member.NameStart, member.Value.Start, section, member.Name);
                continue;
            }

            var target = section + "/" + name;
            context.File.Record(target, member);
            objects.Add(name, read(name, member.Value, target));
        }

        return objects.Values.OrderBy(nameOf).ToEquatableArray();
    }

    private Sequence ReadSequence(QualifiedName name, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "a sequence", BlueprintKeys.Sequence);
        return new()
        {
            Name = name,
            Type = fields.Type("type"),
            Start = fields.Integer("start"),
            Increment = fields.Integer("increment"),
            Minimum = fields.Integer("minimum"),
            Maximum = fields.Integer("maximum"),
            Cache = fields.Integer("cache"),
            IsCyclic = fields.Bool("cyclic"),
            Comment = fields.String("comment"),
        };
    }

    private EnumType ReadEnum(QualifiedName name, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "an enum", BlueprintKeys.Enum);
        var place = fields.Require("labels");
        var labels = fields.Strings("labels");
        if (place is not null)
        {
            context.CheckDistinct(labels, place, target);
        }

        return new(name, labels, fields.String("comment"));
    }

    private Domain ReadDomain(QualifiedName name, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "a domain", BlueprintKeys.Domain);
        fields.Require("type");
        return new()
        {
            Name = name,
            Type = fields.Type("type") ?? CanonicalType.Text,
            IsNullable = fields.Bool("nullable"),
            Default = fields.Expression("default"),
            Checks = context.Checks(fields),
            Comment = fields.String("comment"),
            Native = fields.Native("native"),
        };
    }

    private View ReadView(QualifiedName name, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "a view", BlueprintKeys.View);
        fields.Require("native");
        return new(name, fields.Native("native") ?? s_noText, fields.Bool("materialized"), fields.String("comment"));
    }

    private Routine ReadRoutine(QualifiedName name, JsonValue value, string target) => new(name, context.Native(value, target) ?? s_noText);

    private EquatableArray<NativeObject> ReadNativeObjects(JsonValue? kinds)
    {
        if (kinds is null || !context.Expect(kinds, JsonKind.Object, "'native'", "native"))
        {
            return default;
        }

        return kinds.Members
            .OrderBy(kind => kind.Name, StringComparer.Ordinal)
            .SelectMany(kind => ReadNamed(
                kind.Value,
                "native/" + kind.Name,
                (name, value, target) => new NativeObject(kind.Name, name, context.Native(value, target) ?? s_noText),
                o => o.Name))
            .ToEquatableArray();
    }
}
