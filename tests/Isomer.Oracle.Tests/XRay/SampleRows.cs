using Isomer.Schema;

namespace Isomer.Oracle.Tests.XRay;

/// <summary>Rows as the catalog's views give them by Oracle's reference, for a schema SHOP that has something of everything.</summary>
internal static class SampleRows
{
    private static readonly QualifiedName Orders = new("ORDERS");
    private static readonly QualifiedName Customers = new("CUSTOMERS");
    private static readonly QualifiedName Visits = new("VISITS");

    public static CatalogRows Shop { get; } = new()
    {
        Schema = "SHOP",
        Tables =
        [
            new(Customers, false, null, false, false, null), new(new("ISOMER_RUNS"), false, null, false, false, null),
            new(Orders, false, null, true, false, "CL"),
            new(new("SCRATCH"), true, "SYS$TRANSACTION", false, false, null), new(new("FEED"), false, null, false, true, null),
            new(Visits, false, null, false, false, null), new(new("LOGS"), false, null, false, false, null),
        ],
        ObjectTables = [new(new("PEOPLE"), new(null, "PERSON_T"))],
        Columns =
        [
            Column(Customers, "ID", Number(19)), Column(Customers, "EMAIL", Text(255)) with { IsNullable = true },
            Column(Customers, "ACTIVE", Number(1)) with { Expression = "1" },
            Column(Customers, "RATIO", StoredType.Of("FLOAT", precision: 63)) with { IsNullable = true },
            Column(Customers, "SYS_NC00005$", Text(255)) with { IsDeclared = false, IsHidden = true, IsVirtual = true,
                Expression = "LOWER(\"EMAIL\")" },
            Column(Orders, "ID", Number(9)), Column(Orders, "CUSTOMER_ID", Number(19)),
            Column(Orders, "QTY", StoredType.Of("NUMBER", precision: 10, scale: 2)) with { Expression = "0" },
            Column(Orders, "TOTAL", StoredType.Of("NUMBER")) with { IsVirtual = true, IsNullable = true, Expression = "\"QTY\"*2" },
            Column(Orders, "MADE", StoredType.Of("TIMESTAMP(6)", scale: 6)) with { Expression = "SYSTIMESTAMP" },
            Column(Orders, "NOTE", StoredType.Of("LONG")) with { IsNullable = true },
            Column(Orders, "SHAPE", StoredType.Of("SDO_GEOMETRY", "MDSYS")) with { IsNullable = true },
            Column(Orders, "CODE", Text(9)) with { IsDefaultOnNull = true, Expression = "'x'" },
            Column(Orders, "SECRET", Text(9)) with { IsHidden = true, IsNullable = true },
            Column(Visits, "ID", Number(9)) with { IsIdentity = true, Expression = "\"SHOP\".\"ISEQ$$_7\".nextval" },
            Column(Visits, "DAY", StoredType.Of("DATE")),
            Column(new("LOGS"), "DAY", StoredType.Of("DATE")),
            Column(new("V_NAMED"), "A", Number(9)), Column(new("V_NAMED"), "B", Number(9)), Column(new("V_PLAIN"), "ID", Number(19)),
        ],
        Identities = [new(Visits, "ID", true, "START WITH: 41, INCREMENT BY: 2, MAX_VALUE: 9999999999999999999999999999, MIN_VALUE: 1")],
        Constraints =
        [
            Constraint(Customers, "PK_CUSTOMERS", "P") with { Index = "PK_CUSTOMERS" },
            Constraint(Customers, "CK_ACTIVE", "C") with { Condition = "\"ACTIVE\" IN (0,1)" },
            Constraint(Customers, "SYS_C001", "C") with { Condition = "\"ID\" IS NOT NULL", IsNamedByServer = true },
            Constraint(Customers, "CK_OFF", "C") with { Condition = "LENGTH(\"EMAIL\") > 3", IsEnabled = false, IsValidated = false },
            Constraint(Orders, "SYS_C002", "P") with { IsNamedByServer = true, Index = "SYS_IOT_TOP_1" },
            Constraint(Orders, "UQ_CODE", "U") with { Deferral = Deferral.InitiallyDeferred, Index = "IX_CODE_QTY" },
            Constraint(Orders, "FK_CUSTOMER", "R") with { Principal = new("PK_CUSTOMERS"), DeleteRule = "CASCADE" },
            Constraint(Orders, "FK_FAR", "R") with { Principal = new("CRM", "PK_FAR"), DeleteRule = "NO ACTION" },
            Constraint(Orders, "CK_LATE", "C") with { Condition = "QTY > 0", Deferral = Deferral.InitiallyImmediate },
            Constraint(Orders, "CK_QTY", "C") with { Condition = "qty > 0" },
        ],
        ConstraintColumns =
        [
            new(Customers, "PK_CUSTOMERS", "ID"), new(Customers, "CK_OFF", "EMAIL"), new(Orders, "SYS_C002", "ID"),
            new(Orders, "UQ_CODE", "CODE"),
            new(Orders, "FK_CUSTOMER", "CUSTOMER_ID"), new(Orders, "FK_FAR", "ID"), new(new("CRM", "FAR"), "PK_FAR", "FAR_ID"),
        ],
        Indexes =
        [
            Index(Customers, "PK_CUSTOMERS", "NORMAL") with { IsUnique = true }, Index(Customers, "IX_LOWER", "FUNCTION-BASED NORMAL"),
            Index(Orders, "IX_CODE_QTY", "FUNCTION-BASED NORMAL"), Index(Orders, "IX_BITS", "BITMAP"),
            Index(Orders, "IX_REV", "NORMAL/REV") with { IsVisible = false },
            Index(Orders, "IX_TEXT", "DOMAIN") with { IndexType = new("CTXSYS", "CONTEXT"), Parameters = "SYNC (ON COMMIT)" },
            Index(Orders, "IX_JOIN", "BITMAP") with { IsJoin = true },
            Index(Visits, "IX_DAY", "NORMAL") with { IsPartitioned = true, Locality = "LOCAL" },
        ],
        IndexColumns =
        [
            new(Customers, "PK_CUSTOMERS", "ID", false, 1), new(Customers, "IX_LOWER", "SYS_NC00005$", false, 1),
            new(Orders, "IX_CODE_QTY", "CODE", false, 1),
            new(Orders, "IX_CODE_QTY", "SYS_NC00009$", true, 2), new(Orders, "IX_BITS", "QTY", false, 1),
            new(Orders, "IX_REV", "CUSTOMER_ID", false, 1),
            new(Orders, "IX_TEXT", "CODE", false, 1), new(Visits, "IX_DAY", "DAY", false, 1),
        ],
        IndexExpressions = [new(Customers, "IX_LOWER", 1, "LOWER(\"EMAIL\")"), new(Orders, "IX_CODE_QTY", 2, "\"QTY\"")],
        Sequences = [new Sequence { Name = new("ORDERS_SEQ"), Cache = 20 }],
        Views = [new(new("V_NAMED"), false, "SELECT id, qty FROM orders WITH READ ONLY"),
            new(new("V_PLAIN"), false, "SELECT id FROM \"SHOP\".\"CUSTOMERS\"")],
        MaterializedViews = [new(new("MV"), "COMMIT", "FAST", "IMMEDIATE", "SELECT COUNT(*) FROM orders")],
        Comments = [new(Customers, null, "Who buys"), new(Customers, "EMAIL", "Where to write"), new(new("V_PLAIN"), null, "A view")],
        Triggers =
        [
            new(new("ORDERS_BI"), Orders, "TABLE", true), new(new("ORDERS_AU"), Orders, "TABLE", false),
            new(new("V_II"), new("V_PLAIN"), "VIEW", true),
        ],
        Sources =
        [
            .. Lines(
                "TRIGGER", "ORDERS_BI", "TRIGGER orders_bi\n", "BEFORE INSERT ON orders FOR EACH ROW\n", "WHEN (new.id IS NULL)\n",
                "BEGIN\n", "  SELECT orders_seq.NEXTVAL INTO :new.id FROM dual;\n", "END;"),
            .. Lines("TRIGGER", "ORDERS_AU", "TRIGGER orders_au AFTER UPDATE ON orders BEGIN NULL; END;\n"),
            .. Lines("TRIGGER", "V_II", "TRIGGER v_ii INSTEAD OF INSERT ON v_plain BEGIN NULL; END;"),
            .. Lines("PACKAGE", "TOTALS", "PACKAGE totals AS\n", "  FUNCTION of(c NUMBER) RETURN NUMBER;\n", "END;"),
            .. Lines("PACKAGE BODY", "TOTALS", "PACKAGE BODY totals AS FUNCTION of(c NUMBER) RETURN NUMBER IS BEGIN RETURN 1; END; END;"),
            .. Lines("TYPE", "SYS_PLSQL_9", "TYPE SYS_PLSQL_9 AS OBJECT (a NUMBER)"),
        ],
        Synonyms = [new(new("FAR"), new("CRM", "FAR"), null)],
        Links = [new("REMOTE")],
        PartitionedTables = [new(Visits, "RANGE", "NONE", null, null, "DAY"),
            new(new("LOGS"), "RANGE", "NONE", "NUMTODSINTERVAL(1,'DAY')", null, "DAY")],
        Partitions =
        [
            new(Visits, "P2024", "TO_DATE(' 2025-01-01 00:00:00', 'SYYYY-MM-DD HH24:MI:SS', 'NLS_CALENDAR=GREGORIAN')"),
            new(Visits, "PMAX", "MAXVALUE"),
            new(new("LOGS"), "P0", "TO_DATE(' 2025-01-01 00:00:00', 'SYYYY-MM-DD HH24:MI:SS', 'NLS_CALENDAR=GREGORIAN')"),
        ],
    };

    private static StoredType Number(int digits) => StoredType.Of("NUMBER", length: 22, precision: digits, scale: 0);

    private static StoredType Text(int length) => StoredType.Of("VARCHAR2", length: length * 4, charLength: length, isInCharacters: true);

    private static ColumnRow Column(QualifiedName table, string name, StoredType type) => new()
    {
        Table = table, Name = name, Type = type, IsNullable = false, IsHidden = false, IsVirtual = false, IsDeclared = true,
        IsIdentity = false, IsDefaultOnNull = false, Expression = null,
    };

    private static ConstraintRow Constraint(QualifiedName table, string name, string kind) => new()
    {
        Table = table, Name = name, Kind = kind, IsEnabled = true, IsValidated = true, Deferral = Deferral.NotDeferrable,
        IsNamedByServer = false, DeleteRule = null, Principal = null,
        Index = null, Condition = null,
    };

    private static IndexRow Index(QualifiedName table, string name, string kind) => new()
    {
        Table = table, Name = name, Kind = kind, IsUnique = false, IsVisible = true, IsPartitioned = false, IsJoin = false,
        IndexType = null, Parameters = null, Locality = null,
    };

    private static IEnumerable<SourceLineRow> Lines(string kind, string name, params string[] lines) =>
        lines.Select(l => new SourceLineRow(null, kind, name, l));
}
