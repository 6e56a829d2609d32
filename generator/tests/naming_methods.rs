//! Names of methods and groups as frameworks write them (`collect/methods.rs`).

use insta::assert_snapshot;

/// The methods of operations without parameters, each `path: id tags`.
fn check_methods(operations: &[(&str, &str, &str)]) -> String {
    let mut paths = String::from("paths:\n");
    for (path, id, tags) in operations {
        let (method, path) = path.split_once(' ').unwrap_or(("get", path));
        let id = if id.is_empty() { String::new() } else { format!("operationId: '{id}', ") };
        paths.push_str(&format!("  {path}: {{ {method}: {{ {id}tags: [{tags}], responses: {{ 204: {{ description: None. }} }} }} }}\n"));
    }
    let lowered = crate::common::check_lower(&paths);
    lowered.lines().filter(|line| line.contains(" = ")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn ids_of_functions_lose_the_modules_that_hold_them() {
    assert_snapshot!(check_methods(&[
        ("/a", "my_server.handlers.list_labels", "t"), ("/b", "app::api::get_label", "t"), ("/c", "my_server.handlers.health", "t"),
        ("/d", "drive.files.list", "files"), ("/e", "app.users.list", "t"), ("/f", "app.cats.list", "t"), ("/g", "users.list", "other"),
        ("/h", "CatsController_findAll", "cats"), ("/i", "DogsController_findAll", "t"), ("/j", "listCatsUsingGET", "t"),
        ("/k", "app.x.find_all", "u"), ("/l", "app.y.find_all", "u"), ("/m", "app.x.find_one", "u"), ("/n", "find_one", "u"),
    ]), @r#"
    GET /a = t.list_labels()
    GET /b = t.get_label()
    GET /c = t.health()
    GET /e = t.users_list()
    GET /f = t.cats_list()
    GET /i = t.dogs_find_all()
    GET /j = t.list_cats()
    GET /d = files.list()
    GET /g = other.users_list()
    GET /h = cats.find_all()
    GET /k = u.x_find_all()
    GET /l = u.y_find_all()
    GET /m = u.x_find_one()
    GET /n = u.find_one()
    "#);
}

#[test]
fn operations_without_tags_are_grouped_by_their_paths() {
    assert_snapshot!(check_methods(&[
        ("/names", "names", ""), ("/v1/names/{id}", "get_name", ""), ("/api/pets", "listPets", "default"), ("/pets/{id}", "", ""),
        ("/", "root", ""), ("/getUser", "getUser", ""), ("/users", "users_list", "Users"), ("/users/{id}", "retrieve", ""),
        ("post /pet-tags", "", ""), ("/{tenant}/orders", "orders_by_tenant", ""), ("/settings", "user_settings", ""), ("/registerUser", "registerUser", ""), ("/test-runs", "listTestRuns", ""),
    ]), @r#"
    GET /names = names.get_names()
    GET /v1/names/{id} = names.get_name()
    GET /api/pets = pets.list()
    GET /pets/{id} = pets.get()
    GET / = general.root()
    GET /getUser = general.get_user()
    GET /registerUser = general.register_user()
    GET /users = users.list()
    GET /users/{id} = users.retrieve()
    POST /pet-tags = pet_tags.post()
    GET /{tenant}/orders = orders.orders_by_tenant()
    GET /settings = settings.user_settings()
    GET /test-runs = test_runs.list()
    "#);
}

#[test]
fn a_tag_called_default_stays_where_the_document_names_it() {
    let text = "
tags: [{ name: default, x-rust-name: Main }]
paths: { /a: { get: { operationId: a, tags: [default], responses: {} } } }
";
    assert!(crate::common::check_lower(text).contains("GET /a = main.a()"));
}

/// An operation without an id is called by its method, and by what its path has beside the group; placeholders tell it from others.
#[test]
fn operations_without_ids_do_not_repeat_their_group() {
    assert_snapshot!(check_methods(&[
        ("post /books/", "", "books"), ("get /books/{book_id}", "", "books"), ("put /book/{book_id}", "", "Book"), ("get /books/{book_id}/pages", "", "books"),
        ("get /rest/tree/{path}/at/{key}", "", "rest"), ("get /rest", "", "rest"), ("post /api/v1/upload", "", "Bodies"), ("delete /api/records/{id}", "", "Records"),
        ("get /anything", "", "Anything"), ("get /anything/{anything}", "", "Anything"), ("get /admin/users", "", "users"), ("get /get", "", "Methods"), ("get /v1/cars", "", "t"), ("get /v2/cars", "", "t"),
    ]), @r#"
    POST /books/ = books.post()
    GET /books/{book_id} = books.get()
    GET /books/{book_id}/pages = books.get_pages()
    PUT /book/{book_id} = book.put()
    GET /rest/tree/{path}/at/{key} = rest.get_tree_at()
    GET /rest = rest.get()
    POST /api/v1/upload = bodies.post_upload()
    DELETE /api/records/{id} = records.delete()
    GET /anything = anything.get_anything()
    GET /anything/{anything} = anything.get_anything_anything()
    GET /admin/users = users.get_admin_users()
    GET /get = methods.get()
    GET /v1/cars = t.get_v1_cars()
    GET /v2/cars = t.get_v2_cars()
    "#);
}

/// Of an id that the document writes, the group alone is left out, where the rest is no other's.
#[test]
fn ids_do_not_repeat_their_group() {
    assert_snapshot!(check_methods(&[
        ("get /values/{id}/it", "getValues", "values"), ("put /values/{id}", "putValues", "values"), ("get /pets/{id}", "getPet", "pets"), ("get /pets", "getPets", "pets"),
        ("post /cats", "postApiCats", "cats"), ("get /cats/count", "catsCount", "cats"), ("get /move/{id}", "moveDog", "dogs"), ("post /birds", "createBird", "birds"), ("delete /bird/{id}", "delete-bird", "birds"), ("get /birds/{id}", "zoo.getBird", "birds"), ("get /dogs", "dogs", "dogs"),
    ]), @r#"
    GET /values/{id}/it = values.get()
    PUT /values/{id} = values.put()
    GET /pets/{id} = pets.get_pet()
    GET /pets = pets.get_pets()
    POST /cats = cats.post_api_cats()
    GET /cats/count = cats.count()
    GET /move/{id} = dogs.move_dog()
    GET /dogs = dogs.dogs()
    POST /birds = birds.create()
    DELETE /bird/{id} = birds.delete()
    GET /birds/{id} = birds.zoo_get_bird()
    "#);
}

/// The group is left out, unless it may be the verb, or a preposition follows.
#[test]
fn ids_do_not_begin_with_their_group() {
    assert_snapshot!(check_methods(&[
        ("get /containers", "ContainerList", "Container"), ("get /containers/{id}", "ContainerInspect", "Container"), ("put /container", "PutContainer", "Container"), ("get /containers/{id}/top", "ContainerTop", "Container"),
        ("get /users", "searchUsers", "search"), ("get /users/{id}", "userByName", "users"), ("get /search", "searchRun", "search"), ("post /pools", "nodePoolCreate", "node pools"), ("delete /nodes", "nodePoolCreateMany", "nodes"),
    ]), @r#"
    GET /containers = container.list()
    GET /containers/{id} = container.inspect()
    PUT /container = container.put()
    GET /containers/{id}/top = container.top()
    GET /users = search.search_users()
    GET /search = search.run()
    GET /users/{id} = users.user_by_name()
    POST /pools = node_pools.create()
    DELETE /nodes = nodes.pool_create_many()
    "#);
}

#[test]
fn ids_that_say_all_twice_say_it_once() {
    assert_snapshot!(check_methods(&[
        ("get /form", "FormForm", "t"), ("get /sent", "SentMailSentMail", "t"), ("get /null", "NullNull", "t"), ("get /one", "OneOne", "t"), ("get /other", "one", "t"), ("get /two", "two_two_two", "t"), ("get /move", "MoveMove", "t"),
    ]), @r#"
    GET /form = t.form()
    GET /sent = t.sent_mail()
    GET /null = t.null()
    GET /one = t.one_one()
    GET /other = t.one()
    GET /two = t.two_two_two()
    GET /move = t.move_move()
    "#);
}
