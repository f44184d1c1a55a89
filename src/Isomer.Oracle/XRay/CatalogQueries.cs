namespace Isomer.Oracle;

/// <summary>
/// Every query of the X-Ray. <c>{schemas}</c> is a list of literals, or the session's schema; objects of that one stand without it.
/// </summary>
/// <remarks>
/// A LONG column stands last in its row, and its query has plain joins and no expression over it, all of which a LONG would not take.
/// Lengths that the catalog keeps beside a LONG are read with it, to prove that the driver gave all of it.
/// </remarks>
internal static class CatalogQueries
{
    private const string Current = "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')";

    // What a recycle bin keeps, and what the server makes for itself: rows of materialized views and their logs, queues, nested tables.
    private const string NotOwn = """
        t.NESTED = 'NO' AND t.SECONDARY = 'N' AND t.DROPPED = 'NO' AND (t.IOT_TYPE IS NULL OR t.IOT_TYPE = 'IOT')
            AND NOT EXISTS (SELECT 1 FROM ALL_MVIEWS m WHERE m.OWNER = t.OWNER AND m.CONTAINER_NAME = t.TABLE_NAME)
            AND NOT EXISTS (SELECT 1 FROM ALL_MVIEW_LOGS l WHERE l.LOG_OWNER = t.OWNER AND l.LOG_TABLE = t.TABLE_NAME)
            AND t.TABLE_NAME NOT LIKE 'RUPD$\_%' ESCAPE '\'
        """;

    public const string Tables = $$"""
        SELECT NULLIF(t.OWNER, {{Current}}), t.TABLE_NAME, t.TEMPORARY, t.DURATION, t.IOT_TYPE, t.EXTERNAL, t.CLUSTER_NAME
        FROM ALL_TABLES t
        WHERE t.OWNER IN ({schemas}) AND {{NotOwn}}
        ORDER BY t.OWNER, t.TABLE_NAME
        """;

    /// <summary>Tables whose rows are objects.</summary>
    public const string ObjectTables = $$"""
        SELECT NULLIF(OWNER, {{Current}}), TABLE_NAME, TABLE_TYPE_OWNER, TABLE_TYPE
        FROM ALL_OBJECT_TABLES
        WHERE OWNER IN ({schemas}) AND NESTED = 'NO' AND DROPPED = 'NO' AND SECONDARY = 'N'
        ORDER BY OWNER, TABLE_NAME
        """;

    /// <summary>Of tables and views; hidden ones too, over which indexes stand.</summary>
    public const string Columns = $$"""
        SELECT NULLIF(OWNER, {{Current}}), TABLE_NAME, COLUMN_NAME, NULLABLE, HIDDEN_COLUMN, VIRTUAL_COLUMN, USER_GENERATED, IDENTITY_COLUMN,
            DEFAULT_ON_NULL, {{StoredType.Columns}}, DEFAULT_LENGTH, DATA_DEFAULT
        FROM ALL_TAB_COLS
        WHERE OWNER IN ({schemas})
        ORDER BY OWNER, TABLE_NAME, INTERNAL_COLUMN_ID
        """;

    public const string Identities = $$"""
        SELECT NULLIF(OWNER, {{Current}}), TABLE_NAME, COLUMN_NAME, GENERATION_TYPE, IDENTITY_OPTIONS
        FROM ALL_TAB_IDENTITY_COLS
        WHERE OWNER IN ({schemas})
        ORDER BY OWNER, TABLE_NAME, COLUMN_NAME
        """;

    public const string Constraints = $$"""
        SELECT NULLIF(OWNER, {{Current}}), TABLE_NAME, CONSTRAINT_NAME, CONSTRAINT_TYPE, STATUS, VALIDATED, DEFERRABLE, DEFERRED, GENERATED, DELETE_RULE,
            NULLIF(R_OWNER, {{Current}}), R_CONSTRAINT_NAME, INDEX_NAME, SEARCH_CONDITION
        FROM ALL_CONSTRAINTS
        WHERE OWNER IN ({schemas}) AND CONSTRAINT_TYPE IN ('P', 'U', 'R', 'C')
        ORDER BY OWNER, TABLE_NAME, CONSTRAINT_NAME
        """;

    /// <summary>A row per column, also of the keys that foreign keys refer to in other schemas.</summary>
    public const string ConstraintColumns = $$"""
        SELECT NULLIF(c.OWNER, {{Current}}), c.TABLE_NAME, c.CONSTRAINT_NAME, c.COLUMN_NAME
        FROM ALL_CONS_COLUMNS c
        WHERE c.OWNER IN ({schemas}) OR (c.OWNER, c.CONSTRAINT_NAME) IN
            (SELECT r.R_OWNER, r.R_CONSTRAINT_NAME FROM ALL_CONSTRAINTS r WHERE r.OWNER IN ({schemas}) AND r.CONSTRAINT_TYPE = 'R')
        ORDER BY c.OWNER, c.TABLE_NAME, c.CONSTRAINT_NAME, c.POSITION, c.COLUMN_NAME
        """;

    public const string Indexes = $$"""
        SELECT NULLIF(i.TABLE_OWNER, {{Current}}), i.TABLE_NAME, i.INDEX_NAME, i.INDEX_TYPE, i.UNIQUENESS, i.VISIBILITY, i.PARTITIONED, i.JOIN_INDEX,
            i.ITYP_OWNER, i.ITYP_NAME, i.PARAMETERS,
            (SELECT p.LOCALITY FROM ALL_PART_INDEXES p WHERE p.OWNER = i.OWNER AND p.INDEX_NAME = i.INDEX_NAME)
        FROM ALL_INDEXES i
        WHERE i.TABLE_OWNER IN ({schemas}) AND i.TABLE_TYPE = 'TABLE' AND i.INDEX_TYPE NOT IN ('LOB', 'IOT - TOP', 'CLUSTER') AND i.DROPPED = 'NO'
        ORDER BY i.TABLE_OWNER, i.TABLE_NAME, i.INDEX_NAME
        """;

    public const string IndexColumns = $$"""
        SELECT NULLIF(TABLE_OWNER, {{Current}}), TABLE_NAME, INDEX_NAME, COLUMN_NAME, DESCEND, COLUMN_POSITION
        FROM ALL_IND_COLUMNS
        WHERE TABLE_OWNER IN ({schemas})
        ORDER BY TABLE_OWNER, TABLE_NAME, INDEX_NAME, COLUMN_POSITION
        """;

    public const string IndexExpressions = $$"""
        SELECT NULLIF(TABLE_OWNER, {{Current}}), TABLE_NAME, INDEX_NAME, COLUMN_POSITION, COLUMN_EXPRESSION
        FROM ALL_IND_EXPRESSIONS
        WHERE TABLE_OWNER IN ({schemas})
        ORDER BY TABLE_OWNER, TABLE_NAME, INDEX_NAME, COLUMN_POSITION
        """;

    /// <summary>Without those behind identity columns.</summary>
    public const string Sequences = $$"""
        SELECT NULLIF(SEQUENCE_OWNER, {{Current}}), SEQUENCE_NAME, TO_CHAR(INCREMENT_BY, 'TM9'), TO_CHAR(MIN_VALUE, 'TM9'), TO_CHAR(MAX_VALUE, 'TM9'),
            TO_CHAR(CACHE_SIZE, 'TM9'), CYCLE_FLAG
        FROM ALL_SEQUENCES
        WHERE SEQUENCE_OWNER IN ({schemas}) AND SEQUENCE_NAME NOT LIKE 'ISEQ$$\_%' ESCAPE '\'
        ORDER BY SEQUENCE_OWNER, SEQUENCE_NAME
        """;

    public const string Views = $$"""
        SELECT NULLIF(OWNER, {{Current}}), VIEW_NAME, VIEW_TYPE, TEXT_LENGTH, TEXT
        FROM ALL_VIEWS
        WHERE OWNER IN ({schemas})
        ORDER BY OWNER, VIEW_NAME
        """;

    public const string MaterializedViews = $$"""
        SELECT NULLIF(OWNER, {{Current}}), MVIEW_NAME, REFRESH_MODE, REFRESH_METHOD, BUILD_MODE, QUERY_LEN, QUERY
        FROM ALL_MVIEWS
        WHERE OWNER IN ({schemas})
        ORDER BY OWNER, MVIEW_NAME
        """;

    /// <summary>Of tables, views, columns and materialized views.</summary>
    public const string Comments = $$"""
        SELECT NULLIF(OWNER, {{Current}}), TABLE_NAME, NULL, COMMENTS FROM ALL_TAB_COMMENTS
        WHERE OWNER IN ({schemas}) AND COMMENTS IS NOT NULL AND TABLE_NAME NOT LIKE 'BIN$%'
        UNION ALL
        SELECT NULLIF(OWNER, {{Current}}), TABLE_NAME, COLUMN_NAME, COMMENTS FROM ALL_COL_COMMENTS
        WHERE OWNER IN ({schemas}) AND COMMENTS IS NOT NULL AND TABLE_NAME NOT LIKE 'BIN$%'
        """;

    public const string Triggers = $$"""
        SELECT NULLIF(OWNER, {{Current}}), TRIGGER_NAME, NULLIF(TABLE_OWNER, {{Current}}), TABLE_NAME, BASE_OBJECT_TYPE, STATUS
        FROM ALL_TRIGGERS
        WHERE OWNER IN ({schemas}) AND TRIGGER_NAME NOT LIKE 'BIN$%'
        ORDER BY OWNER, TRIGGER_NAME
        """;

    /// <summary>The text of triggers and units, a row per line.</summary>
    public const string Sources = $$"""
        SELECT NULLIF(OWNER, {{Current}}), TYPE, NAME, TEXT
        FROM ALL_SOURCE
        WHERE OWNER IN ({schemas}) AND TYPE IN ('FUNCTION', 'PROCEDURE', 'PACKAGE', 'PACKAGE BODY', 'TYPE', 'TYPE BODY', 'TRIGGER')
            AND NAME NOT LIKE 'BIN$%'
        ORDER BY OWNER, TYPE, NAME, LINE
        """;

    public const string Synonyms = $$"""
        SELECT NULLIF(OWNER, {{Current}}), SYNONYM_NAME, TABLE_OWNER, TABLE_NAME, DB_LINK
        FROM ALL_SYNONYMS
        WHERE OWNER IN ({schemas})
        ORDER BY OWNER, SYNONYM_NAME
        """;

    /// <summary>Names alone: where a link leads, and as whom, belongs in no blueprint.</summary>
    public const string Links = $$"""
        SELECT NULLIF(OWNER, {{Current}}), DB_LINK
        FROM ALL_DB_LINKS
        WHERE OWNER IN ({schemas})
        ORDER BY OWNER, DB_LINK
        """;

    public const string PartitionedTables = $$"""
        SELECT NULLIF(t.OWNER, {{Current}}), t.TABLE_NAME, t.PARTITIONING_TYPE, t.SUBPARTITIONING_TYPE, t.INTERVAL, t.REF_PTN_CONSTRAINT_NAME, k.COLUMN_NAME
        FROM ALL_PART_TABLES t, ALL_PART_KEY_COLUMNS k
        WHERE t.OWNER IN ({schemas}) AND k.OWNER (+) = t.OWNER AND k.NAME (+) = t.TABLE_NAME AND k.OBJECT_TYPE (+) = 'TABLE'
        ORDER BY t.OWNER, t.TABLE_NAME, k.COLUMN_POSITION
        """;

    public const string Partitions = $$"""
        SELECT NULLIF(TABLE_OWNER, {{Current}}), TABLE_NAME, PARTITION_NAME, HIGH_VALUE_LENGTH, HIGH_VALUE
        FROM ALL_TAB_PARTITIONS
        WHERE TABLE_OWNER IN ({schemas})
        ORDER BY TABLE_OWNER, TABLE_NAME, PARTITION_POSITION
        """;

    /// <summary>What the session may, beyond its own schema.</summary>
    public const string Privileges = "SELECT PRIVILEGE FROM SESSION_PRIVS";

    /// <summary>Every query, for tests: the X-Ray runs each of them once.</summary>
    public static IReadOnlyList<(string Name, string Sql)> All { get; } =
    [
        ("tables", Tables), ("object tables", ObjectTables), ("columns", Columns), ("identities", Identities), ("constraints", Constraints),
        ("constraint columns", ConstraintColumns), ("indexes", Indexes), ("index columns", IndexColumns),
        ("index expressions", IndexExpressions),
        ("sequences", Sequences), ("views", Views), ("materialized views", MaterializedViews), ("comments", Comments),
        ("triggers", Triggers),
        ("sources", Sources), ("synonyms", Synonyms), ("links", Links), ("partitioned tables", PartitionedTables),
        ("partitions", Partitions),
        ("privileges", Privileges),
    ];

    /// <summary>The query over the wanted schemas.</summary>
    public static string For(string query, IReadOnlyList<string> schemas) =>
        query.Replace(
            "{schemas}", schemas.Count == 0 ? Current : string.Join(", ", schemas.Select(SqlText.Literal)), StringComparison.Ordinal);
}
