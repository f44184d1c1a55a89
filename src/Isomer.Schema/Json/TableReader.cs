namespace Isomer.Schema;

/// <summary>Reads one table of the blueprint file.</summary>
internal sealed class TableReader(JsonContext context)
{
    public Table Read(QualifiedName name, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "a table", BlueprintKeys.Table);
        fields.Require("columns");
        return new()
        {
            Name = name,
            Comment = fields.String("comment"),
            Native = fields.Native("native"),
            Columns = context.Named(fields, "columns", ReadColumn, sorted: false),
            PrimaryKey = ReadPrimaryKey(fields),
            UniqueConstraints = context.Named(fields, "unique", ReadUnique),
            Indexes = context.Named(fields, "indexes", ReadIndex),
            ForeignKeys = context.Named(fields, "foreignKeys", ReadForeignKey).OfType<ForeignKey>().ToEquatableArray(),
            Checks = context.Checks(fields),
            Triggers = context.Named(
                fields, "triggers", (trigger, text, path) => new Trigger(trigger, context.Native(text, path) ?? new("", ""))),
            Partitioning = ReadPartitioning(fields),
        };
    }

    private Column ReadColumn(string name, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "a column", BlueprintKeys.Column);
        fields.Require("type");
        return new()
        {
            Name = name,
            Type = fields.Type("type") ?? CanonicalType.Text,
            IsNullable = fields.Bool("nullable"),
            Default = fields.Expression("default"),
            Identity = ReadIdentity(fields),
            Generated = ReadGenerated(fields),
            Domain = fields.Name("domain"),
            Comment = fields.String("comment"),
            Native = fields.Native("native"),
        };
    }

    // "byDefault", or { "kind": "byDefault", "start": 100 }.
    private Identity? ReadIdentity(JsonFields column)
    {
        if (column.Find("identity") is not { } value)
        {
            return null;
        }

        if (value.Kind == JsonKind.String)
        {
            return new() { Kind = column.Choice("identity", BlueprintKeys.IdentityKinds, IdentityKind.ByDefault) };
        }

        var fields = new JsonFields(context, value, column.Target, "an identity", BlueprintKeys.Identity);
        fields.Require("kind");
        return new()
        {
            Kind = fields.Choice("kind", BlueprintKeys.IdentityKinds, IdentityKind.ByDefault),
            Start = fields.Integer("start"),
            Increment = fields.Integer("increment"),
            Sequence = fields.Name("sequence"),
        };
    }

    // { "stored": "a + b" } or { "virtual": "a + b" }.
    private GeneratedColumn? ReadGenerated(JsonFields column)
    {
        if (column.Find("generated") is not { } value)
        {
            return null;
        }

        var fields = new JsonFields(context, value, column.Target, "'generated'", BlueprintKeys.Generated);
        if (value.Kind == JsonKind.Object && value.Members.Count != 1)
        {
            context.WrongKind(value, "'generated'", "one of { \"stored\": … } and { \"virtual\": … }", column.Target);
        }

        return new(
            fields.Expression("stored") ?? fields.Expression("virtual") ?? LiteralExpression.Null, fields.Find("stored") is not null);
    }

    private PrimaryKey? ReadPrimaryKey(JsonFields table)
    {
        if (table.Find("primaryKey") is not { } value)
        {
            return null;
        }

        var target = table.Target + "/primaryKey";
        context.File.Record(target, value);
        var fields = new JsonFields(context, value, target, "a primary key", BlueprintKeys.PrimaryKey);
        return new(fields.String("name"), ReadKeyColumns(fields), ReadDeferral(fields));
    }

    private UniqueConstraint ReadUnique(string name, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "a unique constraint", BlueprintKeys.Unique);
        return new(name, ReadKeyColumns(fields), fields.Bool("nullsNotDistinct"), ReadDeferral(fields));
    }

    private TableIndex ReadIndex(string name, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "an index", BlueprintKeys.Index);
        var native = fields.Native("native");
        var columns = ReadExpressions(fields, ReadIndexColumn);
        if (columns.IsEmpty && native is null)
        {
            context.File.Report(Codes.EmptyList, value, target, "an index", "column");
        }

        return new()
        {
            Name = name,
            IsUnique = fields.Bool("unique"),
            NullsNotDistinct = fields.Bool("nullsNotDistinct"),
            Columns = columns,
            Include = fields.Strings("include"),
            Filter = fields.Expression("filter"),
            Method = fields.String("method"),
            Comment = fields.String("comment"),
            Native = native,
        };
    }

    // "column", or { "column": "name", "descending": true }, or { "expression": "lower(name)" }.
    private IndexColumn ReadIndexColumn(JsonValue value, string target)
    {
        if (value.Kind == JsonKind.String)
        {
            return new() { Expression = new ColumnExpression(value.Text) };
        }

        var fields = new JsonFields(context, value, target, "an index column", BlueprintKeys.IndexColumn);
        var prefix = fields.Integer("prefixLength");
        if (prefix is < 1 or > int.MaxValue)
        {
            context.WrongKind(fields.Find("prefixLength")!, "'prefixLength'", "a length, 1 or more", target);
        }

        return new()
        {
            Expression = ReadColumnOrExpression(fields, value),
            IsDescending = fields.Bool("descending"),
            NullsFirst = fields.Find("nullsFirst") is null ? null : fields.Bool("nullsFirst"),
            Collation = fields.String("collation"),
            OperatorClass = fields.String("operatorClass"),
            PrefixLength = unchecked((int?)prefix),
        };
    }

    private Expression ReadColumnOrExpression(JsonFields fields, JsonValue value)
    {
        if (value.Kind == JsonKind.Object && fields.Find("column") is null == fields.Find("expression") is null)
        {
            context.WrongKind(value, fields.What, "an object with either 'column' or 'expression'", fields.Target);
        }

        return fields.String("column") is { } column
            ? new ColumnExpression(column)
            : fields.Expression("expression") ?? LiteralExpression.Null;
    }

    // Null where the reference cannot be read; nothing more is to be said about such a key.
    private ForeignKey? ReadForeignKey(string name, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "a foreign key", BlueprintKeys.ForeignKey);
        var columns = ReadKeyColumns(fields);
        if (fields.Require("references") is not { } place || fields.String("references") is not { } text)
        {
            return null;
        }

        if (!ReferenceText.TryParse(text, out var principal, out var principalColumns))
        {
            context.File.Report(Codes.MalformedReference, place, target, text);
            return null;
        }

        if (columns.Count != principalColumns.Count && !columns.IsEmpty)
        {
            context.File.Report(Codes.UnequalKeys, value, target, name, Count(columns), Count(principalColumns));
        }

        return new()
        {
            Name = name,
            Columns = columns,
            Principal = principal,
            PrincipalColumns = principalColumns,
            OnDelete = fields.Choice("onDelete", BlueprintKeys.Actions, ReferentialAction.NoAction),
            OnUpdate = fields.Choice("onUpdate", BlueprintKeys.Actions, ReferentialAction.NoAction),
            Deferral = ReadDeferral(fields),
            MatchFull = fields.Bool("matchFull"),
        };
    }

    private Partitioning? ReadPartitioning(JsonFields owner)
    {
        if (owner.Find("partitioning") is not { } value)
        {
            return null;
        }

        var fields = new JsonFields(context, value, owner.Target + "/partitioning", "a partitioning", BlueprintKeys.Partitioning);
        fields.Require("method");
        fields.Require("columns");
        return new(
            fields.Choice("method", BlueprintKeys.PartitionMethods, PartitionMethod.Range),
            ReadExpressions(fields, ReadPartitionColumn),
            context.Named(fields, "partitions", ReadPartition).OrderBy(p => p.Name).ToEquatableArray());
    }

    private Expression ReadPartitionColumn(JsonValue value, string target) =>
        value.Kind == JsonKind.String
            ? new ColumnExpression(value.Text)
            : ReadColumnOrExpression(new(context, value, target, "a partition column", BlueprintKeys.PartitionColumn), value);

    private Partition ReadPartition(string name, JsonValue value, string target)
    {
        var fields = new JsonFields(context, value, target, "a partition", BlueprintKeys.Partition);
        fields.Require("bounds");
        return new(
            context.Name(name, value, target) ?? new(""),
            fields.Native("bounds") ?? new("", ""),
            ReadPartitioning(fields));
    }

    private EquatableArray<T> ReadExpressions<T>(JsonFields owner, Func<JsonValue, string, T> read) =>
        owner.Find("columns") is { } value && context.Expect(value, JsonKind.Array, "'columns'", owner.Target)
            ? value.Items.Select(item => read(item, owner.Target)).ToEquatableArray()
            : default;

    private EquatableArray<string> ReadKeyColumns(JsonFields key)
    {
        var columns = key.Strings("columns");
        if (key.Require("columns") is { Kind: JsonKind.Array } place)
        {
            context.CheckDistinct(columns, place, key.Target);
            if (columns.IsEmpty)
            {
                context.File.Report(Codes.EmptyList, place, key.Target, key.What, "column");
            }
        }

        return columns;
    }

    private static Deferral ReadDeferral(JsonFields fields) =>
        fields.Choice("deferral", BlueprintKeys.Deferrals, Deferral.NotDeferrable);

    private static string Count(EquatableArray<string> columns) =>
        columns.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
