namespace Isomer.Oracle.Tests.XRay;

public class NumberingTriggerTests
{
    [Theory]
    [InlineData("BEGIN SELECT orders_seq.NEXTVAL INTO :new.id FROM dual; END;", true)]
    [InlineData("BEGIN :new.id := orders_seq.nextval; END orders_bi;", true)]
    [InlineData("WHEN (new.id IS NULL)\nBEGIN\n  :NEW.ID := \"SHOP\".\"ORDERS_SEQ\".NEXTVAL;\nEND;", false)]
    [InlineData("BEGIN IF :new.id IS NULL THEN SELECT shop.orders_seq.nextval INTO :new.id FROM sys.dual; END IF; END;", false)]
    [InlineData("BEGIN IF (:new.\"ID\" IS NULL) THEN :new.\"ID\" := \"ORDERS_SEQ\".NEXTVAL; END IF; END;\n/", false)]
    public void A_trigger_that_does_nothing_else_is_known(string body, bool isAlways) => Assert.Equal(
        new NumberingTrigger("ID", new("ORDERS_SEQ"), isAlways), Of(body));

    [Theory]
    [InlineData("BEGIN SELECT orders_seq.NEXTVAL INTO :new.id FROM dual; :new.made := SYSDATE; END;")]
    [InlineData("BEGIN IF :new.id IS NULL THEN :new.id := orders_seq.nextval; ELSE NULL; END IF; END;")]
    [InlineData("WHEN (new.code IS NULL) BEGIN :new.id := orders_seq.nextval; END;")]
    [InlineData("BEGIN SELECT MAX(id) + 1 INTO :new.id FROM orders; END;")]
    [InlineData("DECLARE n NUMBER; BEGIN :new.id := orders_seq.nextval; END;")]
    [InlineData("BEGIN :new.id := orders_seq.currval; END;")]
    public void A_trigger_that_does_anything_else_is_a_trigger(string body) => Assert.Null(Of(body));

    [Fact]
    public void A_sequence_of_another_schema_bears_its_name() => Assert.Equal(
        new("CRM", "SEQ"),
        NumberingTrigger.Of("CREATE TRIGGER t BEFORE INSERT ON o FOR EACH ROW BEGIN :new.id := crm.seq.nextval; END;", "SHOP")!.Sequence);

    private static NumberingTrigger? Of(string body) =>
        NumberingTrigger.Of(
            "CREATE TRIGGER \"SHOP\".orders_bi\nBEFORE INSERT ON orders\nREFERENCING NEW AS NEW OLD AS OLD\nFOR EACH ROW\n" + body, "SHOP");
}
