//! Names: difficult cases for single identifiers, and for several in one scope.

use generator::naming::{
    PublishedVariants, condensed, constant_name, field_names, function_spellings, integer_variant_names,
    joined, method_name, module_name, singular, type_name, type_spellings, variant_names,
};
use insta::assert_snapshot;

/// Each word alone in every case: type, field, method, module, constant.
fn check_words(words: &[&str]) -> String {
    let line = |word: &&str| {
        let fields = field_names([*word], &[]);
        let names = [
            type_name(word).to_string(),
            fields.first().map_or_else(String::new, ToString::to_string),
            method_name(word).to_string(),
            module_name(word).to_string(),
            constant_name(word).to_string(),
        ];
        format!("{word:?}: {}\n", names.join(" "))
    };
    words.iter().map(line).collect()
}

fn check_fields(words: &[&str], taken: &[&str]) -> String {
    field_names(words.iter().copied(), taken).iter().map(|name| format!("{name} ")).collect()
}

fn check_variants(words: &[&str], rest: &str) -> String {
    let (names, rest) = variant_names(words.iter().copied(), rest);
    let names: String = names.iter().map(|name| format!("{name} ")).collect();
    format!("{names}| {rest}")
}

#[test]
fn keywords_become_raw_or_longer() {
    assert_snapshot!(check_words(&[
        "type", "match", "async", "gen", "try", "dyn", "union", "macro_rules", "yield", "override", "true",
        "self", "Self", "super", "crate", "_", "static", "move",
    ]), @r#"
    "type": Type r#type r#type r#type TYPE
    "match": Match r#match r#match r#match MATCH
    "async": Async r#async r#async r#async ASYNC
    "gen": Gen r#gen r#gen r#gen GEN
    "try": Try r#try r#try r#try TRY
    "dyn": Dyn r#dyn r#dyn r#dyn DYN
    "union": Union union union union UNION
    "macro_rules": MacroRules macro_rules macro_rules macro_rules MACRO_RULES
    "yield": Yield r#yield r#yield r#yield YIELD
    "override": Override r#override r#override r#override OVERRIDE
    "true": True r#true r#true r#true TRUE
    "self": SelfValue self_ self_ self_ SELF
    "Self": SelfValue self_ self_ self_ SELF
    "super": Super super_ super_ super_ SUPER
    "crate": Crate crate_ crate_ crate_ CRATE
    "_": Underscore underscore underscore module UNDERSCORE
    "static": Static r#static r#static r#static STATIC
    "move": Move r#move r#move r#move MOVE
    "#);
}

#[test]
fn prelude_names_stay_where_they_hide_nothing() {
    assert_snapshot!(check_words(&["Option", "Some", "Ok", "String", "Vec", "Default", "Iterator", "i64", "str"]), @r#"
    "Option": Option option option option OPTION
    "Some": Some some some some SOME
    "Ok": Ok ok ok ok OK
    "String": String string string string STRING
    "Vec": Vec vec vec vec VEC
    "Default": Default default default default DEFAULT
    "Iterator": Iterator iterator iterator iterator ITERATOR
    "i64": I64 i64 i64 i64 I64
    "str": Str str str str STR
    "#);
}

#[test]
fn digits_never_start_a_name() {
    assert_snapshot!(check_words(&["1", "2fa", "404 Not Found", "3D", "1.5", "_1", "0x1F", "-1", "१"]), @r#"
    "1": N1 n1 n1 n1 N1
    "2fa": N2fa n2fa n2fa n2fa N2FA
    "404 Not Found": N404NotFound n404_not_found n404_not_found n404_not_found N404_NOT_FOUND
    "3D": N3d n3d n3d n3d N3D
    "1.5": N15 n1_5 n1_5 n1_5 N1_5
    "_1": N1 n1 n1 n1 N1
    "0x1F": N0x1F n0x1_f n0x1_f n0x1_f N0X1_F
    "-1": Minus1 minus_1 minus_1 minus_1 MINUS_1
    "१": N१ n१ n१ module N१
    "#);
}

#[test]
fn symbols_are_spelled_out_where_nothing_else_is_left() {
    assert_snapshot!(check_words(&[
        "", " ", "\t\n", "+1", "-1", "<=", "*", "/", "$ref", "@odata.id", "#", "a+b", "a/b", "user's", "a--b", "__a__",
        "\u{0}", "\u{200b}", "...", "%20", "x:y;z",
    ]), @r##"
    "": Type field call module CONSTANT
    " ": Space space space module SPACE
    "\t\n": U0009U000a u0009_u000a u0009_u000a module U0009_U000A
    "+1": Plus1 plus_1 plus_1 plus_1 PLUS_1
    "-1": Minus1 minus_1 minus_1 minus_1 MINUS_1
    "<=": LessEqual less_equal less_equal module LESS_EQUAL
    "*": Star star star module STAR
    "/": Slash slash slash module SLASH
    "$ref": Ref r#ref r#ref r#ref REF
    "@odata.id": OdataId odata_id odata_id odata_id ODATA_ID
    "#": Hash hash hash module HASH
    "a+b": AB a_b a_b a_b A_B
    "a/b": AB a_b a_b a_b A_B
    "user's": Users users users users USERS
    "a--b": AB a_b a_b a_b A_B
    "__a__": A a a a A
    "\0": U0000 u0000 u0000 module U0000
    "\u{200b}": U200b u200b u200b module U200B
    "...": DotDotDot dot_dot_dot dot_dot_dot module DOT_DOT_DOT
    "%20": N20 n20 n20 n20 N20
    "x:y;z": XYZ x_y_z x_y_z x_y_z X_Y_Z
    "##);
}

#[test]
fn letters_of_all_scripts_make_names() {
    assert_snapshot!(check_words(&["größe", "ÉCOLE", "名前", "имяПоля", "ΑΒΓ", "ß", "İd", "e\u{301}", "ﬁle", "ª", "😀", "naïve-Wert", "ａ"]), @r#"
    "größe": Größe größe größe gre GRÖSSE
    "ÉCOLE": École école école cole ÉCOLE
    "名前": 名前 名前 名前 module 名前
    "имяПоля": ИмяПоля имя_поля имя_поля module ИМЯ_ПОЛЯ
    "ΑΒΓ": Αβγ αβγ αβγ module ΑΒΓ
    "ß": SS ß ß module SS
    "İd": İd i̇d i̇d d İD
    "e\u{301}": E e e e E
    "ﬁle": Le le le le LE
    "ª": U00aa u00aa u00aa module U00AA
    "😀": U1f600 u1f600 u1f600 module U1F600
    "naïve-Wert": NaïveWert naïve_wert naïve_wert nave_wert NAÏVE_WERT
    "ａ": Uff41 uff41 uff41 module UFF41
    "#);
}

#[test]
fn cases_are_split_into_words() {
    assert_snapshot!(check_words(&["HTTPServer", "userID", "user_id", "USER-ID", "User Id", "ipV4Address", "OAuth2", "OAuthToken", "userIDs", "URLs", "IPv6Cidr", "eTag", "x2Y"]), @r#"
    "HTTPServer": HttpServer http_server http_server http_server HTTP_SERVER
    "userID": UserId user_id user_id user_id USER_ID
    "user_id": UserId user_id user_id user_id USER_ID
    "USER-ID": UserId user_id user_id user_id USER_ID
    "User Id": UserId user_id user_id user_id USER_ID
    "ipV4Address": IpV4Address ip_v4_address ip_v4_address ip_v4_address IP_V4_ADDRESS
    "OAuth2": OAuth2 oauth2 oauth2 oauth2 OAUTH2
    "OAuthToken": OAuthToken oauth_token oauth_token oauth_token OAUTH_TOKEN
    "userIDs": UserIDs user_ids user_ids user_ids USER_IDS
    "URLs": UrLs urls urls urls URLS
    "IPv6Cidr": IPv6Cidr ipv6_cidr ipv6_cidr ipv6_cidr IPV6_CIDR
    "eTag": ETag e_tag e_tag e_tag E_TAG
    "x2Y": X2Y x2_y x2_y x2_y X2_Y
    "#);
}

#[test]
fn fields_side_by_side_differ() {
    assert_snapshot!(check_fields(&["id", "ID", "Id", "i_d", "id_2", "type", "Type", "r#type", "self", "self_"], &[]), @"id id_3 id_4 i_d id_2 type_2 r#type r_type self_2 self_");
    assert_snapshot!(check_fields(&["call", "send", "body", "id", "Body"], &["self", "call", "send"]), @r#"
    call_value send_value body id body_2
    "#);
    assert_snapshot!(check_fields(&["", " ", "😀", "field"], &[]), @r#"field_2 space u1f600 field"#);
}

/// A sentence is named after its first words, if no other starts with them.
#[test]
fn variants_that_are_sentences() {
    let one =
        "The refund amount must be less than or equal to the capture amount that has not yet been refunded.";
    let like = "The refund amount must be less than or equal to the capture or the order.";
    assert_snapshot!(check_variants(&[one, "The order"], "Unknown"), @"TheRefundAmountMustBeLessThanOrEqualToTheCapture TheOrder | Unknown");
    assert_snapshot!(check_variants(&[one, like], "Unknown"), @"TheRefundAmountMustBeLessThanOrEqualToTheCaptureAmountThatHasNotYetBeenRefunded TheRefundAmountMustBeLessThanOrEqualToTheCaptureOr | Unknown");
    // Names are no sentences, however long they are.
    let address = "https://example.org/events/type/session-revoked-by-administrator-of-the-tenant";
    assert!(check_variants(&[address], "Unknown").contains("OfTheTenant |"));
}

#[test]
fn variants_side_by_side_differ_from_each_other_and_from_the_rest() {
    assert_snapshot!(check_variants(&["a", "A", "a ", "A2", "unknown", "Unknown"], "Unknown"), @r#"A3 A A4 A2 Unknown2 Unknown | Unknown3"#);
    assert_snapshot!(check_variants(&["1m", "1h", "1M"], "Unknown"), @"N1m N1h N1M | Unknown");
    assert_snapshot!(check_variants(&["", " ", "empty", "self", "Self", "none", "ok", "1", "+1", "-1"], "Unknown"), @r#"Empty Space Empty2 SelfValue SelfValue2 None Ok N1 Plus1 Minus1 | Unknown"#);
    let values = [(1, None), (-1, None), (0, Some("zero")), (2, Some("value 1")), (i64::MIN, None)];
    let (names, rest) = integer_variant_names(values, "Unknown", &PublishedVariants::default());
    assert_snapshot!(format!("{names:?} {rest}"), @r#"[VariantName("Value1"), VariantName("Minus1"), VariantName("Zero"), VariantName("Value1_2"), VariantName("Minus9223372036854775808")] Unknown"#);
}

#[test]
fn plurals_and_prefixes() {
    let plurals = [
        "users",
        "policies",
        "addresses",
        "statuses",
        "boxes",
        "series",
        "news",
        "data",
        "access_keys",
        "is",
        "Bus",
        "SMS",
        "",
        "sizes",
        "prizes",
        "quizzes",
        "image_indices",
        "menus",
        "cookies",
        "apis",
        "canvas",
        "prices",
        "people",
    ];
    assert_snapshot!(plurals.map(singular).join(" "), @r#"user policy address status box series news data access_key is bus sms  size prize quiz image_index menu cookie api canvas price person"#);
    assert_snapshot!(
        [("User", "settings"), ("user_settings", "settings"), ("getUser", "user_name"), ("", "a"), ("a", ""), ("ListUsers", "user"), ("Step1", "1 more")]
            .map(|(prefix, stem)| joined(prefix, stem)).join(" "),
        @r#"UserSettings UserSettings GetUserName A A ListUser Step11More"#
    );
}

#[test]
fn made_up_names_say_nothing_twice_in_a_row() {
    let ids = [
        "GetCustomersCustomerSubscriptions",
        "events_events_list",
        "get_sources_source_source_transactions_source_transaction",
        "getPoolsPoolId",
        "page_1_1",
        "class_classes",
        "listUsers",
        "",
    ];
    assert_snapshot!(ids.map(condensed).join(" "), @r#"get_customer_subscriptions events_list get_source_transaction get_pool_id page_1_1 classes list_users"#);
}

#[test]
fn signs_that_tell_names_apart_are_words() {
    let names = ["StartTime", "StartTime<", "StartTime>", "size<=", "size>=", "kind!=", "<"];
    assert_eq!(
        check_fields(&names, &[]),
        "start_time start_time_before start_time_after size_until size_from kind_not less "
    );
    assert_eq!(check_fields(&["ids[]", "ids"], &[]), "ids_list ids ");
    assert_eq!(check_fields(&["ids[]"], &[]), "ids ");
    assert_eq!(check_fields(&["a+", "a", "a*", "A"], &[]), "a_plus a a_star a_2 ");
    assert_eq!(
        check_fields(&["wait", "send", "wait_value"], &["wait", "send"]),
        "wait_value_2 send_value wait_value "
    );
}

/// The spellings of names, shortest first.
fn check_spellings(names: &[&str], spellings: fn(&str) -> Vec<String>) -> String {
    names.iter().map(|name| format!("{}\n", spellings(name).join(" | "))).collect()
}

#[test]
fn names_say_where_something_is_defined() {
    let types = [
        "Label",
        "a.b.Label",
        "a::b::Label",
        "a/b.Label",
        "a__b__Label",
        "A.B.Label",
        "Page<a.b.Label>",
        "a.Map<a.b.Key, c.Value>",
        "A.Page`1[[A.B.Label, A, Version=1.0], [A.B.Other, A]]",
        "A.Page`1[[A.Box`1[[A.B.Label, A]], A]]",
        "a.b.Request",
        "Outer.Inner",
        "v1.Label",
        "issuing.card",
        "a.b.v2",
        "Pair_List_A___B_",
        "a..Label",
        ".",
        "",
    ];
    assert_snapshot!(check_spellings(&types, type_spellings), @r#"
    Label
    Label | b Label | a.b.Label
    Label | b Label | a::b::Label
    Label | b Label | a/b.Label
    Label | b Label | a__b__Label
    Label | B Label | A.B.Label
    Page Label | Page b Label | Page<a.b.Label>
    Map Key  c Value | a Map b Key  c Value | a.Map<a.b.Key, c.Value>
    A.Page  Label    Other | A.Page  B Label    B Other | A.Page[[A.B.Label], [A.B.Other]]
    A.Page  A.Box  Label | A.Page  A.Box  B Label | A.Page[[A.Box[[A.B.Label]]]]
    b Request | a.b.Request
    Outer.Inner
    v1.Label
    issuing.card
    a.b.v2
    Pair_List_A___B_
    Label | a..Label
    .
    "#);
    let functions = [
        "list",
        "a.handlers.list_all",
        "a::views::list",
        "a.users.list",
        "users.list",
        "handlers.list",
        "CatsController_findAll",
        "CatsController.findAll",
        "Controller_x",
        "get /a.b/c",
        "a.b.c d",
    ];
    assert_snapshot!(check_spellings(&functions, function_spellings), @r#"
    list
    list_all | handlers list_all | a.handlers.list_all
    list | views list | a::views::list
    users list | a.users.list
    users.list
    list | handlers.list
    Cats_findAll | CatsController_findAll
    Cats_findAll | CatsController.findAll
    Controller_x
    get /a.b/c
    a.b.c d
    "#);
}
